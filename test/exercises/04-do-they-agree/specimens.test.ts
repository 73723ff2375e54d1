import { expect, it, test } from 'vitest';
import { exampleNetwork } from '../../../src/exercises/example-network';
import {
  compareGradients,
  createNetwork,
  InputError,
  nudgeGradient,
  specimens,
  xor,
} from '../../../src/index';

const nudged = nudgeGradient(exampleNetwork(), xor);

/** The blocks in which each disagrees with the nudged gradient. */
const WRONG = {
  'no division by n': 'W1 b1 W2 b2',
  'sigmoid twice': 'W1 b1 W2 b2',
  'no slope of ReLU': 'W1 b1',
  'updated weights': 'W1 b1',
  'W1 transposed': 'W1',
  'b1 dropped': 'b1',
  'sign flipped': 'W1 b1 W2 b2',
};

it.each(Object.entries(WRONG))('%s shows in %s', (name, wrong) => {
  const found = specimens.find((specimen) => specimen.name === name);
  const gradient = found?.gradient(exampleNetwork(), xor) ?? nudged;
  const { blocks } = compareGradients(nudged, gradient);
  const named = Object.keys(blocks).filter((block) => blocks[block] > 1e-8);
  expect(named.join(' ')).toBe(wrong);
});

test('there are no others', () => {
  expect(specimens.map(({ name }) => name)).toEqual(Object.keys(WRONG));
});

test('each tells the formula with its slip, and the right one', () => {
  for (const { slip } of specimens) expect(slip).toMatch(/ = .*instead of.* = /);
});

test('a network of another kind is refused', () => {
  const sizes = [2, 2, 1];
  const tanh = createNetwork({ sizes, activations: ['tanh', 'sigmoid'], seed: 1 });
  expect(() => specimens[0].gradient(tanh, xor)).toThrow(InputError);
});
