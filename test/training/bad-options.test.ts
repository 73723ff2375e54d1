import { expect, test } from 'vitest';
import { InputError } from '../../src/checks';
import { chainRuleGradient } from '../../src/gradients/chain-rule';
import type { GradientMethod } from '../../src/gradients/method';
import { nudgeGradient } from '../../src/gradients/nudge';
import { xor } from '../../src/network/datasets';
import { createNetwork } from '../../src/network/network';
import { train } from '../../src/training/train';
import { bits } from '../bits';

const good = { gradient: chainRuleGradient, learningRate: 0.1, epochs: 3 };

const tooShort: GradientMethod = (...given) => {
  const gradient = chainRuleGradient(...given);
  return { ...gradient, values: gradient.values.slice(1) };
};

const wrong: [message: string, options: object][] = [
  ...[0, -0.1, NaN, Infinity, undefined].map((learningRate): (typeof wrong)[number] => [
    `learningRate is ${learningRate}; it must be a number above 0`,
    { learningRate },
  ]),
  ['learningRate is "0.1"; it must be a number above 0', { learningRate: '0.1' }],
  ...[1.5, -1, NaN, Infinity, undefined].map((epochs): (typeof wrong)[number] => [
    `epochs is ${epochs}; it must be a whole number, 0 or more`,
    { epochs },
  ]),
  ['epochs is "3"; it must be a whole number, 0 or more', { epochs: '3' }],
  ['gradient is undefined; it must be a gradient method', { gradient: undefined }],
  ['gradient is "nudge"; it must be a gradient method', { gradient: 'nudge' }],
  ['loss is "mse"; it must be binaryCrossEntropy, halfSquaredError', { loss: 'mse' }],
  [
    'epsilon is 0; it must be a number above 0',
    { gradient: nudgeGradient.with({ epsilon: 0 }) },
  ],
  ['gradient gave 8 values; the network has 9 parameters', { gradient: tooShort }],
];

test.each(wrong)('train says “%s” and changes nothing', (message, options) => {
  const network = createNetwork({
    sizes: [2, 2, 1],
    activations: ['relu', 'sigmoid'],
    seed: 7,
  });
  const before = bits(network.parameters);
  const dataset = structuredClone(xor);
  const call = () => train(network, dataset, { ...good, ...options } as never);
  expect(call).toThrow(InputError);
  expect(call).toThrow(new InputError(message));
  expect(bits(network.parameters)).toBe(before);
  expect(dataset).toEqual(xor);
});
