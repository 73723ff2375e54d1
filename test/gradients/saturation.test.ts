import { describe, expect, test } from 'vitest';
import { chainRuleGradient } from '../../src/gradients/chain-rule';
import { nudgeGradient } from '../../src/gradients/nudge';
import type { ActivationName } from '../../src/network/activations';
import { lossOf } from '../../src/network/forward';
import type { LossName } from '../../src/network/losses';
import { createNetwork } from '../../src/network/network';

const names: ActivationName[] = ['identity', 'relu', 'sigmoid', 'tanh'];
const losses: LossName[] = ['binaryCrossEntropy', 'halfSquaredError'];
const cases = names.flatMap((name) => losses.map((loss) => [name, loss] as const));

/** The input is the last preactivation, up to the given weight. */
const dataset = {
  name: 'extremes',
  inputs: [[1000], [-1000], [1000], [-1000], [0], [0], [1], [1], [1e-15]],
  targets: [[1], [0], [0], [1], [1], [0], [1], [0], [0.5]],
};

const finite = (values: Float64Array) => values.every(Number.isFinite);

describe.each(cases)('outputs by %s, %s', (name, loss) => {
  test('far out, at 0 and at 1, loss and both gradients are finite', () => {
    const network = createNetwork({
      weights: [[[1]]],
      biases: [[0]],
      activations: [name],
    });
    expect(lossOf(network, dataset, { loss })).toSatisfy(Number.isFinite);
    expect(chainRuleGradient(network, dataset, { loss }).values).toSatisfy(finite);
    expect(nudgeGradient(network, dataset, { loss }).values).toSatisfy(finite);
  });

  test.each(names)('behind a hidden layer of %s as well', (hidden) => {
    const network = createNetwork({
      weights: [[[1], [-1]], [[3, -2]]],
      biases: [[0.1, -0.1], [0]],
      activations: [hidden, name],
    });
    expect(lossOf(network, dataset, { loss })).toSatisfy(Number.isFinite);
    expect(chainRuleGradient(network, dataset, { loss }).values).toSatisfy(finite);
    expect(nudgeGradient(network, dataset, { loss }).values).toSatisfy(finite);
  });
});

describe('a sigmoid and cross-entropy', () => {
  test('have (a − y) / n as δ, here seen in the bias', () => {
    for (const [z, y] of [
      [0.3, 1],
      [-2, 0],
      [4, 0.25],
    ]) {
      const network = createNetwork({
        weights: [[[0]]],
        biases: [[z]],
        activations: ['sigmoid'],
      });
      const data = { name: '', inputs: [[1], [2]], targets: [[y], [y]] };
      const a = 1 / (1 + Math.exp(-z));
      const { layers } = chainRuleGradient(network, data);
      expect(layers[0].biases[0]).toBe((a - y) / 2 + (a - y) / 2);
    }
  });

  test('keep their slope where each of them alone has lost it', () => {
    const network = createNetwork({
      weights: [[[1]]],
      biases: [[0]],
      activations: ['sigmoid'],
    });
    const wrong = { name: '', inputs: [[1000], [-1000]], targets: [[0], [1]] };
    const { layers } = chainRuleGradient(network, wrong);
    expect(layers[0].weights[0][0]).toBe(1000);
    expect(layers[0].biases[0]).toBe(0);
  });
});
