import { describe, expect, test } from 'vitest';
import { chainRuleGradient } from '../../src/gradients/chain-rule';
import type { GradientMethod } from '../../src/gradients/method';
import { nudgeGradient } from '../../src/gradients/nudge';
import { or, xor } from '../../src/network/datasets';
import { lossOf } from '../../src/network/forward';
import { createNetwork } from '../../src/network/network';

const network = createNetwork({
  sizes: [2, 3, 1],
  activations: ['tanh', 'sigmoid'],
  seed: 7,
});

const methods: [string, GradientMethod][] = [
  ['nudgeGradient', nudgeGradient],
  ['chainRuleGradient', chainRuleGradient],
];

describe.each(methods)('%s', (_, method) => {
  test('gives the loss at the point of the gradient', () => {
    for (const loss of [undefined, 'binaryCrossEntropy', 'halfSquaredError'] as const) {
      expect(method(network, xor, { loss }).loss).toBe(lossOf(network, xor, { loss }));
    }
  });

  test('gives the values in the order of the parameters, and layer by layer', () => {
    const { values, layers } = method(network, xor);
    expect(values).toHaveLength(network.parameters.length);
    expect(
      layers.map(({ weights, biases }) => [weights.length, biases.length]),
    ).toEqual([
      [3, 3],
      [1, 1],
    ]);
    const flat = layers.flatMap(({ weights, biases }) => [
      ...weights.flat(),
      ...biases,
    ]);
    expect(flat).toEqual([...values]);
  });

  test('takes cross-entropy for a sigmoid and half squared error for the rest', () => {
    for (const last of ['identity', 'relu', 'tanh', 'sigmoid'] as const) {
      const own = createNetwork({
        sizes: [2, 2, 1],
        activations: ['tanh', last],
        seed: 3,
      });
      const loss = last === 'sigmoid' ? 'binaryCrossEntropy' : 'halfSquaredError';
      expect(method(own, xor).values).toEqual(method(own, xor, { loss }).values);
    }
  });
});

describe('with', () => {
  test('gives the same method with other defaults, and leaves the first alone', () => {
    const coarse = nudgeGradient.with({ epsilon: 0.1, difference: 'forward' });
    const asked = nudgeGradient(network, xor, { epsilon: 0.1, difference: 'forward' });
    expect(coarse(network, xor)).toEqual(asked);
    expect(nudgeGradient(network, xor)).not.toEqual(asked);
  });

  test('adds up when it is used twice, and gives way to what a call asks for', () => {
    const twice = nudgeGradient.with({ epsilon: 0.1 }).with({ difference: 'forward' });
    expect(twice(network, xor)).toEqual(
      nudgeGradient(network, xor, { epsilon: 0.1, difference: 'forward' }),
    );
    expect(twice(network, xor, { epsilon: 1e-4 })).toEqual(
      nudgeGradient(network, xor, { epsilon: 1e-4, difference: 'forward' }),
    );
  });

  test('holds where a call leaves an option undefined', () => {
    const halved = chainRuleGradient.with({ loss: 'halfSquaredError' });
    const asked = chainRuleGradient(network, xor, { loss: 'halfSquaredError' });
    expect(halved(network, xor, { loss: undefined })).toEqual(asked);
    expect(halved.with({ loss: undefined })(network, xor)).toEqual(asked);
  });
});

test('a prepared method computes where the parameters are now, into the same array', () => {
  const moving = createNetwork({ sizes: [2, 1], activations: ['sigmoid'], seed: 1 });
  const values = new Float64Array(3);
  for (const method of [nudgeGradient, chainRuleGradient]) {
    const compute = method.prepare(values, moving, or);
    for (const shift of [0, 0.5, -1]) {
      moving.parameters[0] += shift;
      const { loss, values: fresh } = method(moving, or);
      expect(compute()).toBe(loss);
      expect(values).toEqual(fresh);
    }
  }
});
