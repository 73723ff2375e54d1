import { expect, test } from 'vitest';
import { chainRuleGradient } from '../../src/gradients/chain-rule';
import { createNetwork } from '../../src/network/network';
import { train } from '../../src/training/train';

const line = { name: 'line', inputs: [[1], [10]], targets: [[2], [20]] };
const newNetwork = () =>
  createNetwork({ weights: [[[1]]], biases: [[0]], activations: ['identity'] });

test('steps that are too long end in an error that says what to do', () => {
  const told: number[] = [];
  const run = () =>
    train(newNetwork(), line, {
      gradient: chainRuleGradient,
      learningRate: 0.5,
      epochs: 1000,
      onEpoch: (_epoch, loss) => told.push(loss),
    });
  expect(run).toThrow(
    /^after \d+ epochs the loss is (NaN|Infinity): the steps were too long; start again with a learning rate below 0\.5$/,
  );
  expect(told.length).toBeGreaterThan(10);
  expect(told.every(Number.isFinite)).toBe(true);
});

test('steps that are short enough do not', () => {
  const { losses } = train(newNetwork(), line, {
    gradient: chainRuleGradient,
    learningRate: 0.01,
    epochs: 1000,
  });
  expect(losses[1000]).toBeLessThan(1e-3);
});

test('a loss that runs away in the last epoch is noticed too', () => {
  const huge = { name: 'huge', inputs: [[1e100]], targets: [[0]] };
  const run = () =>
    train(newNetwork(), huge, {
      gradient: chainRuleGradient,
      learningRate: 1,
      epochs: 1,
    });
  expect(run).toThrow('after 1 epochs the loss is Infinity');
});
