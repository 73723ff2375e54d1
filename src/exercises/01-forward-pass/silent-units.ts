import type { Exercise } from '../exercise';
import { weightedSums } from './weighted-sums';

const weights = [
  [1.5, -0.5, 1],
  [-1.5, -2, 2],
  [-2, -1.5, -0.5],
];
const biases = [0.5, 1, -1];
const x = [-1, 1, 0.5];

/** Which ReLUs of a layer pass on nothing. */
export const silentUnits: Exercise<[]> = {
  name: '01-silent-units',
  answer: () => silentOf(weightedSums(weights, biases, x)),
  pointer: 'TODO',
  right:
    'With parameters drawn at random about half of all ReLUs are silent for any one ' +
    'sample, though not the same half for each.',
  mistakes: [
    {
      name: 'those that speak',
      answer: () => silentOf(weightedSums(weights, biases, x).map((z) => -z)),
      says: 'A unit is silent where ReLU turns its preactivation into 0.',
    },
    {
      name: 'counted from 1',
      answer: () => silentOf(weightedSums(weights, biases, x)).map((unit) => unit + 1),
      says: 'The first unit, row 0 of the weights, is unit 0.',
    },
    {
      name: 'forgot the biases',
      answer: () => silentOf(weightedSums(weights, [0, 0, 0], x)),
      says: 'What decides is the whole preactivation, and the bias is part of it.',
    },
    {
      name: 'weights read by columns',
      answer: () => silentOf(weightedSums(columnsOf(weights), biases, x)),
      says: 'W[unit][input]: the weights of one unit stand in one row.',
    },
  ],
};

function silentOf(z: readonly number[]): number[] {
  return [...z.keys()].filter((unit) => z[unit] <= 0);
}

function columnsOf(rows: readonly (readonly number[])[]): number[][] {
  return rows[0].map((_, column) => rows.map((row) => row[column]));
}
