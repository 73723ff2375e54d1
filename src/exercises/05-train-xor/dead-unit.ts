import type { Exercise } from '../exercise';
import { deadOnes, hiddenActivations } from './hidden-activations';

/** The activations that the notebook shows: five units. */
const activations = hiddenActivations(5, 29);

function unitsWhere(holds: (unit: number) => boolean): number[] {
  return activations[0].map((_, unit) => unit).filter(holds);
}

const dead = () => unitsWhere((unit) => deadOnes(activations)[unit]);

/** Recognising the dead units in a table of activations. */
export const deadUnit: Exercise<[]> = {
  name: '05-dead-unit',
  answer: dead,
  pointer: 'TODO',
  right:
    'Training only the rest of the network would give the same result: a dead unit adds ' +
    'nothing to any output.',
  mistakes: [
    {
      name: 'silent for some samples',
      answer: () => unitsWhere((unit) => activations.some((row) => row[unit] === 0)),
      says: 'A unit that speaks for a single sample can learn from that one.',
    },
    {
      name: 'silent for most samples',
      answer: () =>
        unitsWhere((unit) => activations.filter((row) => row[unit] === 0).length >= 3),
      says: 'Is there a sample for which one of these units speaks after all?',
    },
    {
      name: 'read by rows',
      answer: () =>
        activations.flatMap((row, s) => (row.every((a) => a === 0) ? [s] : [])),
      says: 'The units stand in the columns; the rows are the samples.',
    },
    {
      name: 'counted from 1',
      answer: () => dead().map((unit) => unit + 1),
      says: 'The numbers of the units stand at the top of the table; they begin with 0.',
    },
  ],
};
