import type { Exercise } from '../exercise';

const SAMPLES = 10;

/** The relative error where a gradient is n times too long. */
export const forgottenN: Exercise<[]> = {
  name: '04-forgotten-n',
  answer: () => (SAMPLES - 1) / SAMPLES,
  pointer:
    'Call the right gradient g, and write the wrong one as a multiple of g. Then put ' +
    'both into the formula: how long is their difference, and which of the two is longer?',
  right:
    'The more samples, the closer it gets to 1. Only gradients that point in different ' +
    'directions can go beyond 1 with this definition.',
  mistakes: [
    {
      name: 'you divided by the shorter of the two',
      answer: () => SAMPLES - 1,
      says: 'The length of the difference is divided by the longer gradient. Which one is that here?',
    },
    {
      name: 'that’s how many times too long the wrong gradient is',
      answer: () => SAMPLES,
      says: 'Now how long is the difference of the two, and what is it divided by?',
    },
    {
      name: 'that’s the shorter gradient over the longer',
      answer: () => 1 / SAMPLES,
      says: 'What goes on top is the length of the difference.',
    },
    {
      name: 'that’s the error with four samples',
      answer: () => 3 / 4,
      says: 'It would be ¾ with four samples, as XOR has; here there are ten.',
    },
    {
      name: 'that’s a percentage',
      answer: () => (100 * (SAMPLES - 1)) / SAMPLES,
      says: 'You’re there: write it as a number between 0 and 1.',
    },
    {
      name: 'the sign is flipped',
      answer: () => -(SAMPLES - 1) / SAMPLES,
      says: 'A norm is a length, and no length is below 0.',
    },
    {
      name: 'you divided by both lengths together',
      answer: () => (SAMPLES - 1) / (SAMPLES + 1),
      says: 'Only the longer of the two goes below the line.',
    },
    {
      name: 'you left the norms squared',
      answer: () => (SAMPLES - 1) ** 2 / SAMPLES ** 2,
      says: 'A norm squares, adds up, and then takes the root.',
    },
    {
      name: 'you added the gradients',
      answer: () => (SAMPLES + 1) / SAMPLES,
      says: 'Their difference goes on top, not their sum.',
    },
  ],
};
