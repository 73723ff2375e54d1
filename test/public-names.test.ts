import { expect, test } from 'vitest';
import * as course from '../src/index';

test('the public names that notebooks rely on are there, and work together', () => {
  const { createNetwork, train, xor, predict, compareGradients } = course;
  const { nudgeGradient, chainRuleGradient } = course;
  const network = createNetwork({
    sizes: [2, 2, 1],
    activations: ['tanh', 'sigmoid'],
    seed: 7,
  });
  const { relativeError } = compareGradients(
    nudgeGradient(network, xor),
    chainRuleGradient(network, xor),
  );
  expect(relativeError).toBeLessThan(1e-8);
  train(network, xor, { gradient: nudgeGradient, learningRate: 0.5, epochs: 3 });
  expect(predict(network, xor.inputs)).toHaveLength(4);
});

test.each([
  ...['activations', 'and', 'or', 'xor', 'moons', 'circles', 'spirals'],
  ...['createNetwork', 'createRandom', 'forward', 'predict', 'lossOf', 'InputError'],
  ...['weightsOf', 'describeNetwork', 'incrementalNudgeGradient'],
  ...['nudgeGradient', 'chainRuleGradient', 'compareGradients', 'parameterNames'],
  ...['train', 'derive', 'showMath', 'showMatrices', 'showTable'],
])('%s is public', (name) => {
  expect(course).toHaveProperty(name);
});
