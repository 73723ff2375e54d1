import type { Exercise } from '../exercise';
import { columnSums, type Rows, rowSums } from './matrices';

/** (A − Y), each divided by the number. */
function difference(A: Rows, Y: Rows, by: number): Rows {
  return A.map((row, s) => row.map((a, u) => (a - Y[s][u]) / by));
}

/** The slopes of an output layer's biases, with sigmoid and cross-entropy. */
export const biasSlopes: Exercise<[A: Rows, Y: Rows]> = {
  name: '03-bias-slopes',
  answer: (A, Y) => columnSums(difference(A, Y, A.length)),
  tryOn: () => [
    [
      [
        [0.9, 0.2, 0.4],
        [0.3, 0.7, 0.6],
      ],
      [
        [1, 0, 1],
        [1, 1, 0],
      ],
    ],
    [
      [
        [0.55, 0.1],
        [0.8, 0.35],
        [0.15, 0.95],
      ],
      [
        [0, 0],
        [1, 1],
        [0, 1],
      ],
    ],
    [
      [[0.6], [0.25], [0.7], [0.85]],
      [[1], [0], [0], [1]],
    ],
  ],
  pointer: 'TODO',
  right:
    'A bias is a weight whose input is always 1: with a column of ones beside the ' +
    'layer’s inputs, its slopes come out of the same product as those of the weights.',
  mistakes: [
    {
      name: 'forgot to divide by n',
      answer: (A, Y) => columnSums(difference(A, Y, 1)),
      says: 'The loss is a mean over the samples.',
    },
    {
      name: 'divided by n twice',
      answer: (A, Y) => columnSums(difference(A, Y, A.length ** 2)),
      says: 'Once Δ is divided by n, its column sums have that in already.',
    },
    {
      name: 'row sums for column sums',
      answer: (A, Y) => rowSums(difference(A, Y, A.length)),
      says: 'There is one bias for each unit, and a unit is a column of A.',
    },
    {
      name: 'sign flipped',
      answer: (A, Y) => columnSums(difference(Y, A, A.length)),
      says: 'What came out, minus what should have come out.',
    },
    {
      name: 'divided by the number of units',
      answer: (A, Y) => columnSums(difference(A, Y, A[0].length)),
      says: 'Outputs are summed, samples are averaged: which of the two is n?',
    },
  ],
};
