import type { Exercise } from '../exercise';

const TIMES = 3;

/** Predicting how the two errors shrink with the nudge. */
export const shorterNudge: Exercise = {
  name: '02-shorter-nudge',
  answer: () => [TIMES, TIMES ** 2],
  pointer: 'TODO',
  right:
    'One is said to be an error of first order, the other of second order; on log scales ' +
    'they are straight lines with slopes 1 and 2.',
  mistakes: [
    {
      name: 'the two are swapped',
      answer: () => [TIMES ** 2, TIMES],
      says: 'Make ε ten times shorter in the picture of the errors: which of the two shrinks faster?',
    },
    {
      name: 'both shrink alike',
      answer: () => [TIMES, TIMES],
      says: 'True for one of them; when ε gets ten times shorter, the other shrinks by more than ten times.',
    },
    {
      name: 'twice in place of squared',
      answer: () => [TIMES, 2 * TIMES],
      says: 'A nudge ten times shorter makes it a hundred times better, not twenty times.',
    },
    {
      name: 'what is left in place of how many times smaller',
      answer: () => [1 / TIMES, 1 / TIMES ** 2],
      says: 'You have the right idea, turned over: the question is *how many times* smaller.',
    },
  ],
};
