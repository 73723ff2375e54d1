import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/checks';
import { chainRuleGradient } from '../../src/gradients/chain-rule';
import { nudgeGradient } from '../../src/gradients/nudge';
import { xor } from '../../src/network/datasets';
import { lossOf } from '../../src/network/forward';
import { createNetwork } from '../../src/network/network';
import { bits } from '../bits';

const network = createNetwork({
  sizes: [2, 2, 1],
  activations: ['relu', 'sigmoid'],
  seed: 7,
});

const wrong: [message: string, options: object][] = [
  ...[0, -1e-5, NaN, Infinity, null].map((epsilon): (typeof wrong)[number] => [
    `epsilon is ${epsilon}; it must be a number above 0`,
    { epsilon },
  ]),
  ['epsilon is "1e-5"; it must be a number above 0', { epsilon: '1e-5' }],
  ['difference is "backward"; it must be central, forward', { difference: 'backward' }],
];

describe('nudgeGradient', () => {
  test.each(wrong)('says “%s” and changes nothing', (message, options) => {
    const before = bits(network.parameters);
    for (const call of [
      () => nudgeGradient(network, xor, options),
      () => nudgeGradient.with(options)(network, xor),
    ]) {
      expect(call).toThrow(InputError);
      expect(call).toThrow(new InputError(message));
    }
    expect(bits(network.parameters)).toBe(before);
  });
});

test.each([
  ['nudgeGradient', nudgeGradient],
  ['chainRuleGradient', chainRuleGradient],
  ['lossOf', lossOf],
])('%s names the losses that there are', (_, take) => {
  for (const [loss, shown] of [
    ['mse', '"mse"'],
    ['toString', '"toString"'],
    [3, '3'],
  ]) {
    expect(() => take(network, xor, { loss: loss as never })).toThrow(
      new InputError(
        `loss is ${shown}; it must be binaryCrossEntropy, halfSquaredError`,
      ),
    );
  }
});
