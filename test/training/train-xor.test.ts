import { describe, expect, test, vi } from 'vitest';
import { chainRuleGradient } from '../../src/gradients/chain-rule';
import type { GradientMethod } from '../../src/gradients/method';
import { nudgeGradient } from '../../src/gradients/nudge';
import { and, type Dataset, or, xor } from '../../src/network/datasets';
import { predict } from '../../src/network/forward';
import { createNetwork } from '../../src/network/network';
import { train } from '../../src/training/train';

// Whole trainings may take longer than usual on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** Trains a 2-3-1 network of sigmoids, and expects it to be right about every row. */
function expectToLearn(dataset: Dataset, gradient: GradientMethod) {
  const network = createNetwork({
    sizes: [2, 3, 1],
    activations: ['sigmoid', 'sigmoid'],
    seed: 7,
  });
  const { losses } = train(network, dataset, {
    gradient,
    learningRate: 2,
    epochs: 1000,
  });
  expect(losses[1000]).toBeLessThan(0.02);
  const answers = predict(network, dataset.inputs).map(([p]) => [Math.round(p)]);
  expect(answers).toEqual(dataset.targets);
}

const methods: [string, GradientMethod][] = [
  ['nudging', nudgeGradient],
  ['forward nudges', nudgeGradient.with({ difference: 'forward' })],
  ['the chain rule', chainRuleGradient],
  ['a method of one’s own', (...given) => chainRuleGradient(...given)],
];

describe.each(methods)('by %s', (_, gradient) => {
  test('a 2-3-1 network of sigmoids learns XOR', () => {
    expectToLearn(xor, gradient);
  });

  test('a 2-2-1 network of ReLUs learns XOR, from a seed that leaves none dead', () => {
    const network = createNetwork({
      sizes: [2, 2, 1],
      activations: ['relu', 'sigmoid'],
      seed: 1,
    });
    const { losses } = train(network, xor, {
      gradient,
      learningRate: 0.2,
      epochs: 2000,
    });
    expect(losses[2000]).toBeLessThan(0.05);
  });
});

test.each([and, or])('a 2-3-1 network learns $name', (dataset) => {
  expectToLearn(dataset, chainRuleGradient);
});

test('both methods walk the same way, step by step', () => {
  const [nudged, exact] = [nudgeGradient, chainRuleGradient].map((gradient) => {
    const network = createNetwork({
      sizes: [2, 3, 1],
      activations: ['sigmoid', 'sigmoid'],
      seed: 7,
    });
    return train(network, xor, { gradient, learningRate: 2, epochs: 300 }).losses;
  });
  for (const [epoch, loss] of exact.entries()) {
    expect(Math.abs(nudged[epoch] - loss)).toBeLessThan(1e-7);
  }
});
