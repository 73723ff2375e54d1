import type { Exercise } from '../exercise';

const SAMPLES = 10;

/** The relative error where a gradient is n times too long. */
export const forgottenN: Exercise = {
  name: '04-forgotten-n',
  answer: () => (SAMPLES - 1) / SAMPLES,
  pointer: 'TODO',
  right:
    'The more samples, the nearer it comes to 1: with this definition only gradients ' +
    'that point in different directions can exceed 1.',
  mistakes: [
    {
      name: 'divided by the shorter of the two',
      answer: () => SAMPLES - 1,
      says: 'The difference is divided by the longer gradient; which one is that here?',
    },
    {
      name: 'the factor, not the error',
      answer: () => SAMPLES,
      says: 'So much longer is the wrong gradient; how long is the difference of the two?',
    },
    {
      name: 'the shorter over the longer',
      answer: () => 1 / SAMPLES,
      says: 'Above the line stands the length of the difference.',
    },
    {
      name: 'the error with four samples',
      answer: () => 3 / 4,
      says: 'That is what specimen 1 has on XOR; here there are more samples.',
    },
  ],
};
