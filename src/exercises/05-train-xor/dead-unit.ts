import type { Exercise } from '../exercise';
import { deadOnes, hiddenActivations } from './hidden-activations';

/** The activations that the notebook shows: five units. */
const activations = hiddenActivations(5, 29);

function unitsWhere(holds: (unit: number) => boolean): number[] {
  return activations[0].map((_, unit) => unit).filter(holds);
}

const isDead = deadOnes(activations);
const dead = () => unitsWhere((unit) => isDead[unit]);
const living = () => unitsWhere((unit) => !isDead[unit]);

/** Recognising the dead units in a table of activations. */
export const deadUnit: Exercise<[]> = {
  name: '05-dead-unit',
  answer: dead,
  anyOrder: true,
  pointer:
    'Go down one column at a time. A unit that’s 0 all the way down has nothing to learn ' +
    'from; list the numbers of those, as in `[0, 4]`.',
  right:
    'Train only the rest of the network and you’d get the same result: a dead unit adds ' +
    'nothing to any output.',
  mistakes: [
    {
      name: 'some of these are inactive for some samples only',
      answer: () => unitsWhere((unit) => activations.some((row) => row[unit] === 0)),
      says: 'A unit that’s active for a single sample can learn from that one.',
    },
    {
      name: 'those are the units that can learn',
      answer: living,
      says: 'Which ones never will?',
    },
    {
      name: 'you read along the rows',
      answer: () =>
        activations.flatMap((row, s) => (row.every((a) => a === 0) ? [s] : [])),
      says: 'The units are the columns; the rows are the samples.',
    },
    {
      name: 'you counted the units from 1',
      answer: () => dead().map((unit) => unit + 1),
      says: 'Their numbers are at the top of the table, and they begin with 0.',
    },
    ...living().map((extra) => ({
      name: 'one of these can still learn',
      answer: () => [...dead(), extra],
      says: 'Go down its column: a unit that’s active for a single sample learns from that one.',
    })),
    ...dead().map((missed) => ({
      name: 'you missed one',
      answer: () => dead().filter((unit) => unit !== missed),
      says: 'These will never learn anything, but there’s another column of nothing but zeros.',
    })),
  ],
};
