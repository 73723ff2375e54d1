import { expect, test } from 'vitest';
import { OverflowError } from '../../src/checks';
import { chainRuleGradient } from '../../src/gradients/chain-rule';
import { incrementalNudgeGradient } from '../../src/gradients/incremental-nudge';
import { nudgeGradient } from '../../src/gradients/nudge';
import { xor } from '../../src/network/datasets';
import { createNetwork } from '../../src/network/network';
import { train } from '../../src/training/train';
import { createTrainer } from '../../src/training/trainer';

const start = () =>
  createNetwork({ sizes: [2, 3, 1], activations: ['relu', 'identity'], seed: 1 });

const methods = [
  nudgeGradient,
  incrementalNudgeGradient,
  nudgeGradient.with({ epsilon: 1e-9 }),
];

test.each(methods)(
  'nudges that are lost in huge parameters are told of',
  (gradient) => {
    const run = () => train(start(), xor, { gradient, learningRate: 10, epochs: 1000 });
    expect(run).toThrow(OverflowError);
    expect(run).toThrow(
      /^after \d+ epochs the parameters are so large \(b2\[0\] = -?[\de+.]+\) that nudging them no longer changes the loss: the steps were too long; start again with a learning rate below 10$/,
    );
  },
);

test('a trainer tells of it as well, and counts epochs from the first', () => {
  const trained = createTrainer();
  const options = { gradient: nudgeGradient, learningRate: 10, every: 5 };
  trained(start(), xor, { ...options, epochs: 5 });
  expect(() => trained(start(), xor, { ...options, epochs: 40 })).toThrow(
    /^after 1\d epochs the parameters are so large/,
  );
});

test('a training that begins there is told to begin elsewhere', () => {
  const network = createNetwork({
    weights: [[[1e18, 1]]],
    biases: [[1e18]],
    activations: ['identity'],
  });
  const run = () =>
    train(network, xor, { gradient: nudgeGradient, learningRate: 1e-9, epochs: 3 });
  expect(run).toThrow(/no longer changes the loss: start from smaller ones$/);
});

test('the chain rule sees the loss run away to the end', () => {
  const run = () =>
    train(start(), xor, {
      gradient: chainRuleGradient,
      learningRate: 10,
      epochs: 1000,
    });
  expect(run).toThrow(/^after \d+ epochs the (loss|slope)/);
});

test('a network whose units are dead is only done, and so is one that fits', () => {
  const dead = createNetwork({
    weights: [[[-1e7, -1e7]], [[1]]],
    biases: [[-1e7], [0.5]],
    activations: ['relu', 'identity'],
  });
  const fits = createNetwork({
    weights: [[[1e7, 0]]],
    biases: [[0]],
    activations: ['identity'],
  });
  const data = { name: 'plane', inputs: xor.inputs, targets: [[0], [0], [1e7], [1e7]] };
  const options = { gradient: nudgeGradient, learningRate: 0.1, epochs: 50 };
  expect(() => train(dead, xor, options)).not.toThrow();
  expect(() => train(fits, data, options)).not.toThrow();
});

test('an endless parameter is told of, though a saturated loss is finite', () => {
  const network = createNetwork({
    weights: [[[1]]],
    biases: [[0]],
    activations: ['sigmoid'],
  });
  const data = { name: 'far', inputs: [[1e10]], targets: [[0]] };
  const options = { gradient: chainRuleGradient, learningRate: 1e300, epochs: 1 };
  expect(() => train(network, data, options)).toThrow(
    'after 1 epochs W1[0][0] is -Infinity: the steps were too long',
  );
});
