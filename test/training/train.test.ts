import { describe, expect, test } from 'vitest';
import { chainRuleGradient } from '../../src/gradients/chain-rule';
import type { GradientMethod } from '../../src/gradients/method';
import { nudgeGradient } from '../../src/gradients/nudge';
import { xor } from '../../src/network/datasets';
import { lossOf } from '../../src/network/forward';
import { createNetwork } from '../../src/network/network';
import { train } from '../../src/training/train';
import { bits } from '../bits';

const newNetwork = () =>
  createNetwork({ sizes: [2, 3, 1], activations: ['tanh', 'sigmoid'], seed: 7 });

const own: GradientMethod = (network, dataset, options) =>
  chainRuleGradient(network, dataset, options);

const methods: [string, GradientMethod][] = [
  ['nudgeGradient', nudgeGradient],
  ['forward nudges by with', nudgeGradient.with({ difference: 'forward' })],
  ['chainRuleGradient', chainRuleGradient],
  ['a method of one’s own', own],
];

describe.each(methods)('train by %s', (_, gradient) => {
  test('takes every parameter one step against its slope, all at once', () => {
    const network = newNetwork();
    const { values } = gradient(network, xor);
    const expected = network.parameters.map((w, p) => w - 0.3 * values[p]);
    train(network, xor, { gradient, learningRate: 0.3, epochs: 1 });
    expect(bits(network.parameters)).toBe(bits(expected));
  });

  test('does in ten epochs what ten trainings of one epoch do', () => {
    const options = { gradient, learningRate: 0.3 };
    const [once, often] = [newNetwork(), newNetwork()];
    train(once, xor, { ...options, epochs: 10 });
    for (let k = 0; k < 10; k++) train(often, xor, { ...options, epochs: 1 });
    expect(bits(once.parameters)).toBe(bits(often.parameters));
  });

  test('gives the loss before the first epoch, after the last and between', () => {
    const network = newNetwork();
    const before = lossOf(network, xor);
    const { losses } = train(network, xor, { gradient, learningRate: 0.3, epochs: 20 });
    expect(losses).toBeInstanceOf(Float64Array);
    expect(losses).toHaveLength(21);
    expect(losses[0]).toBe(before);
    expect(losses[20]).toBe(lossOf(network, xor));
    expect(losses[20]).toBeLessThan(losses[0]);
  });

  test('tells each epoch its loss while the parameters are those of it', () => {
    const network = newNetwork();
    const told: [number, number][] = [];
    const { losses } = train(network, xor, {
      gradient,
      learningRate: 0.3,
      epochs: 5,
      onEpoch(epoch, loss) {
        told.push([epoch, loss]);
        expect(lossOf(network, xor)).toBe(loss);
      },
    });
    expect(told).toEqual([...losses.entries()]);
  });

  test('with no epochs, gives the loss and leaves the parameters', () => {
    const network = newNetwork();
    const before = bits(network.parameters);
    const { losses } = train(network, xor, { gradient, learningRate: 0.3, epochs: 0 });
    expect([...losses]).toEqual([lossOf(network, xor)]);
    expect(bits(network.parameters)).toBe(before);
  });

  test('trains on the loss that is asked for', () => {
    const loss = 'halfSquaredError';
    const network = newNetwork();
    const expected = gradient(network, xor, { loss });
    const start = network.parameters.slice();
    const options = { gradient, learningRate: 1, epochs: 1, loss } as const;
    const { losses } = train(network, xor, options);
    expect(losses[0]).toBe(expected.loss);
    expect(losses[1]).toBe(lossOf(network, xor, { loss }));
    expect(network.parameters).toEqual(start.map((w, p) => w - expected.values[p]));
  });
});

test('a method that brings its own loss is trained on that, to the last number', () => {
  const gradient = chainRuleGradient.with({ loss: 'halfSquaredError' });
  const outside = { ...xor, targets: [[0], [2], [2], [0]] }; // no probabilities
  const [network, other] = [newNetwork(), newNetwork()];
  const { losses } = train(network, outside, { gradient, learningRate: 1, epochs: 3 });
  const asked = train(other, outside, {
    gradient: chainRuleGradient,
    learningRate: 1,
    epochs: 3,
    loss: 'halfSquaredError',
  });
  expect(losses).toEqual(asked.losses);
  expect(losses[3]).toBe(lossOf(network, outside, { loss: 'halfSquaredError' }));
});

test('the data set is not changed', () => {
  const dataset = structuredClone(xor);
  const options = { gradient: chainRuleGradient, learningRate: 1, epochs: 3 };
  train(newNetwork(), dataset, options);
  expect(dataset).toEqual(xor);
});
