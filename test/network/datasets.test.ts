import { expect, test } from 'vitest';
import { and, or, xor } from '../../src/network/datasets';

test.each([
  ['XOR', xor, [0, 1, 1, 0]],
  ['AND', and, [0, 0, 0, 1]],
  ['OR', or, [0, 1, 1, 1]],
])('%s is its truth table, from 00 to 11', (name, dataset, outputs) => {
  expect(dataset).toEqual({
    name,
    inputs: [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ],
    targets: outputs.map((output) => [output]),
  });
});

test('changing one truth table leaves the others as they are', () => {
  expect(xor.inputs).not.toBe(and.inputs);
  expect(and.inputs[0]).not.toBe(or.inputs[0]);
});
