import type { Layer } from '../src/network/network';
import { createRandom } from '../src/network/random';

/** Samples, units, inputs: every remainder of four samples, and odd sizes. */
export const shapes: [n: number, O: number, I: number][] = [
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n): [number, number, number] => [n, 3, 2]),
  [1, 1, 1],
  [4, 1, 1],
  [5, 1, 7],
  [6, 7, 1],
  [13, 5, 9],
  [16, 4, 4],
];

/** Seeded numbers, none of them 0. */
export function numbers(count: number, seed: number): Float64Array {
  return Float64Array.from({ length: count }, createRandom(seed).normal);
}

/** A layer of O units and I inputs, of seeded numbers. */
export function seededLayer(O: number, I: number, seed: number): Layer {
  return {
    inputSize: I,
    outputSize: O,
    activation: 'identity',
    weights: numbers(O * I, seed),
    biases: numbers(O, seed + 1),
  };
}
