import { expect, test } from 'vitest';
import { exampleNetwork } from '../../../src/exercises/example-network';
import {
  chainRuleGradient,
  compareGradients,
  createNetwork,
  mysteryGradient,
  nudgeGradient,
  xor,
} from '../../../src/index';

const blocksOf = (network = exampleNetwork(), dataset = xor) =>
  compareGradients(nudgeGradient(network, dataset), mysteryGradient(network, dataset))
    .blocks;

test('the mystery is wrong in the weights of the output, and nowhere else', () => {
  const { W2, ...others } = blocksOf();
  expect(W2).toBeGreaterThan(0.1);
  for (const error of Object.values(others)) expect(error).toBeLessThan(1e-8);
});

test('it hides where every unit speaks', () => {
  const speaking = exampleNetwork();
  speaking.parameters.set([1, 1], 4); // b1
  expect(blocksOf(speaking).W2).toBeLessThan(1e-8);
});

test('it comes out with values and layers that belong together', () => {
  const network = createNetwork({
    sizes: [2, 3, 2, 1],
    activations: ['relu', 'tanh', 'sigmoid'],
    seed: 7,
  });
  const { values, layers, loss } = mysteryGradient(network, xor);
  const flat = layers.flatMap(({ weights, biases }) => [...weights.flat(), ...biases]);
  expect(Array.from(values)).toEqual(flat);
  expect(loss).toBe(chainRuleGradient(network, xor).loss);
});
