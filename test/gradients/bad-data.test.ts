import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/checks';
import { chainRuleGradient } from '../../src/gradients/chain-rule';
import { nudgeGradient } from '../../src/gradients/nudge';
import type { Dataset } from '../../src/network/datasets';
import { forward, lossOf, predict } from '../../src/network/forward';
import { createNetwork, type Network } from '../../src/network/network';
import { train } from '../../src/training/train';
import { bits } from '../bits';

const good = {
  name: 'good',
  inputs: [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ],
  targets: [[0], [1], [1], [0]],
};

const wrongInputs: [message: string, change: object][] = [
  ['inputs is undefined; it must be an array', { inputs: undefined }],
  ['inputs is empty', { inputs: [] }],
  [
    'inputs[3] has 3 values; the network takes 2',
    { inputs: good.inputs.with(3, [1, 1, 1]) },
  ],
  ['inputs[2] has 1 value; the network takes 2', { inputs: good.inputs.with(2, [1]) }],
  ['inputs[0] has 0 values; the network takes 2', { inputs: good.inputs.with(0, []) }],
  [
    'inputs[1] is 5; it must be an array',
    { inputs: good.inputs.with(1, 5 as unknown as number[]) },
  ],
  [
    'inputs[1][0] is NaN; it must be a finite number',
    { inputs: good.inputs.with(1, [NaN, 1]) },
  ],
  [
    'inputs[1][1] is -Infinity; it must be a finite number',
    { inputs: good.inputs.with(1, [1, -Infinity]) },
  ],
  [
    'inputs[0][0] is "0"; it must be a finite number',
    { inputs: good.inputs.with(0, ['0', 0] as unknown as number[]) },
  ],
];

const wrongTargets: [message: string, change: object][] = [
  ['targets is undefined; it must be an array', { targets: undefined }],
  ['targets is empty', { targets: [] }],
  ['targets has 3 rows; inputs has 4', { targets: good.targets.slice(1) }],
  [
    'targets[2] has 2 values; the network gives 1',
    { targets: good.targets.with(2, [0, 1]) },
  ],
  [
    'targets[0][0] is null; it must be a finite number',
    { targets: good.targets.with(0, [null as unknown as number]) },
  ],
  [
    'targets holds 1.01; binary cross-entropy takes targets from 0 to 1',
    { targets: good.targets.with(1, [1.01]) },
  ],
  [
    'targets holds -1; binary cross-entropy takes targets from 0 to 1',
    { targets: good.targets.with(1, [-1]) },
  ],
];

const takers: [string, (network: Network, dataset: Dataset) => unknown][] = [
  ['nudgeGradient', nudgeGradient],
  ['chainRuleGradient', chainRuleGradient],
  ['lossOf', lossOf],
  ['forward', (network, { inputs }) => forward(network, inputs)],
  ['predict', (network, { inputs }) => predict(network, inputs)],
  ...[nudgeGradient, chainRuleGradient].map((gradient): (typeof takers)[number] => [
    'train',
    (network, dataset) =>
      train(network, dataset, { gradient, learningRate: 0.1, epochs: 2 }),
  ]),
  [
    'train with a method that looks at nothing',
    (network, dataset) => {
      const values = new Float64Array(network.parameters.length).fill(1);
      const gradient = () => ({ loss: 0, values, layers: [] });
      train(network, dataset, { gradient, learningRate: 0.1, epochs: 2 });
    },
  ],
];

const newNetwork = () =>
  createNetwork({ sizes: [2, 2, 1], activations: ['relu', 'sigmoid'], seed: 7 });

describe.each(takers)('%s', (name, take) => {
  const onlyInputs = name === 'forward' || name === 'predict';
  const wrong = onlyInputs ? wrongInputs : [...wrongInputs, ...wrongTargets];

  test.each(wrong)('says “%s” and changes nothing', (message, change) => {
    const network = newNetwork();
    const before = bits(network.parameters);
    const dataset = { ...good, ...change } as Dataset;
    const copy = structuredClone(dataset);
    const call = () => take(network, dataset);
    expect(call).toThrow(InputError);
    expect(call).toThrow(new InputError(message));
    expect(bits(network.parameters)).toBe(before);
    expect(dataset).toEqual(copy);
  });

  test.each([NaN, Infinity, -Infinity])('refuses a network that holds %d', (value) => {
    const network = newNetwork();
    network.parameters[3] = value;
    expect(() => take(network, good)).toThrow(
      new InputError(`network.parameters[3] is ${value}; it must be a finite number`),
    );
  });
});
