import { describe, expect, test } from 'vitest';
import { nudgeGradient } from '../../src/gradients/nudge';
import { type Dataset, xor } from '../../src/network/datasets';
import { createNetwork, type Network } from '../../src/network/network';

const small = () =>
  createNetwork({ sizes: [2, 2, 1], activations: ['tanh', 'sigmoid'], seed: 1 });
const copied = (): Dataset => structuredClone(xor);

test('every call gives a gradient of its own', () => {
  const network = small();
  const gradients = [1, 2, 3].map(() => nudgeGradient(network, xor));
  gradients[0].values.fill(0);
  gradients[1].layers[0].weights[0][0] = 0;
  const [, second, third] = gradients;
  expect(second.values).not.toBe(third.values);
  expect(second.values).toEqual(third.values);
  expect(third).toEqual(nudgeGradient(small(), xor));
});

describe('a call that is made again sees what has changed since', () => {
  type Change = (dataset: Dataset, network: Network) => void;
  const changes: [string, Change][] = [
    ['an input', ({ inputs }) => inputs[1].fill(0.5)],
    ['a target', ({ targets }) => targets[0].fill(0.5)],
    ['the samples', ({ inputs, targets }) => [inputs.pop(), targets.pop()]],
    ['a parameter', (_, { parameters }) => parameters.fill(0.5)],
    [
      'an activation',
      (_, { layers }) => Object.assign(layers[0], { activation: 'relu' }),
    ],
  ];

  test.each(changes)('%s', (_, change) => {
    const [dataset, network] = [copied(), small()];
    for (let k = 0; k < 3; k++) nudgeGradient(network, dataset);
    change(dataset, network);
    const after = nudgeGradient(network, dataset);
    const [freshData, fresh] = [copied(), small()];
    change(freshData, fresh);
    expect(after).toEqual(nudgeGradient(fresh, freshData));
  });

  test('an option', () => {
    const network = small();
    for (let k = 0; k < 3; k++) nudgeGradient(network, xor, { epsilon: 1e-5 });
    const coarse = nudgeGradient(network, xor, { epsilon: 0.1 });
    expect(coarse).toEqual(nudgeGradient(small(), xor, { epsilon: 0.1 }));
  });

  test('something that does not fit', () => {
    const [dataset, network] = [copied(), small()];
    for (let k = 0; k < 3; k++) nudgeGradient(network, dataset);
    dataset.inputs[2].push(1);
    expect(() => nudgeGradient(network, dataset)).toThrow(/inputs\[2\] has 3 values/);
    dataset.inputs[2].pop();
    network.parameters[4] = Number.NaN;
    expect(() => nudgeGradient(network, dataset)).toThrow(/parameters\[4\] is NaN/);
  });
});
