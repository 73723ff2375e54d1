import type { Exercise } from '../exercise';
import { weightedSums } from './weighted-sums';

const weights = [
  [1.5, -0.5, 1],
  [-1.5, -2, 2],
  [-2, -1.5, -0.5],
];
const biases = [0.5, 1, -1];
const x = [-1, 1, 0.5];

const z = weightedSums(weights, biases, x);

/** Which ReLUs of a layer pass on nothing. */
export const silentUnits: Exercise<[]> = {
  name: '01-silent-units',
  answer: () => silentOf(z),
  anyOrder: true,
  pointer:
    'Work out z for all three units, each with its own row of W₁ and its own bias. Which ' +
    'of them does ReLU turn into 0?',
  right:
    'With parameters drawn at random about half of all ReLUs are inactive for any one ' +
    'sample, though not the same half for each.',
  mistakes: [
    {
      name: 'those are the active units',
      answer: () => silentOf(z.map((value) => -value)),
      says: 'A unit is inactive where ReLU turns its preactivation into 0.',
    },
    {
      name: 'the units are counted from 0',
      answer: () => silentOf(z).map((unit) => unit + 1),
      says: 'The first row of the weights belongs to unit 0.',
    },
    {
      name: 'one is missing',
      answer: () => silentOf(z).slice(0, 1),
      says: 'Go through the other two once more. Did their biases get added?',
    },
    {
      name: 'one is missing',
      answer: () => silentOf(z).slice(1),
      says: 'Go through the other two once more. Did all the signs survive?',
    },
    {
      name: 'the minus of the first input got lost',
      answer: () => silentOf(weightedSums(weights, biases, x.map(Math.abs))),
      says: 'That input is −1: it turns the sign of every weight that it meets.',
    },
    {
      name: 'those are the preactivations',
      answer: () => z,
      says: 'You’re nearly there: which units have a z that ReLU turns into 0?',
    },
    {
      name: 'those are the activations',
      answer: () => z.map((value) => Math.max(0, value)),
      says: 'You’re nearly there: list the numbers of the units that pass on 0.',
    },
    ...[[1, 0, 1] as const, [0, 1, 0] as const].map((marks) => ({
      name: 'that’s a mark for each unit',
      answer: () => marks,
      says: 'List the numbers of the inactive units instead, such as `[0, 1]`.',
    })),
  ],
};

function silentOf(z: readonly number[]): number[] {
  return [...z.keys()].filter((unit) => z[unit] <= 0);
}
