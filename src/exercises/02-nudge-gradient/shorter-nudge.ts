import type { Exercise } from '../exercise';

const TIMES = 3;

/** Predicting how the two errors shrink with the nudge. */
export const shorterNudge: Exercise = {
  name: '02-shorter-nudge',
  answer: () => [TIMES, TIMES ** 2],
  tolerance: 0.05,
  parts: [
    'the number for the forward difference',
    'the number for the central difference',
  ],
  pointer:
    'In the picture of the errors, see what a nudge ten times shorter does to each of the two; ' +
    'then say the same for one three times shorter.',
  right:
    'One is said to be an error of first order, the other of second order; on log scales ' +
    'they are straight lines with slopes 1 and 2.',
  mistakes: [
    {
      name: 'the two are swapped',
      answer: () => [TIMES ** 2, TIMES],
      says: 'Make ε ten times shorter in the picture of the errors: which of the two shrinks faster?',
    },
    ...[TIMES, TIMES ** 2].map((both) => ({
      name: 'the two don’t shrink alike',
      answer: () => [both, both],
      says: 'True for one of them; when ε gets ten times shorter, the other shrinks by more than ten times.',
    })),
    {
      name: 'that’s twice, not squared',
      answer: () => [TIMES, 2 * TIMES],
      says: 'A nudge ten times shorter makes it a hundred times better, not twenty times.',
    },
    {
      name: 'that’s cubed, not squared',
      answer: () => [TIMES, TIMES ** 3],
      says: 'A nudge ten times shorter makes it a hundred times better, not a thousand times.',
    },
    {
      name: 'that’s what is left, not how many times smaller it is',
      answer: () => [1 / TIMES, 1 / TIMES ** 2],
      says: 'You have the right idea, upside down.',
    },
    {
      name: 'that’s for a nudge ten times shorter',
      answer: () => [10, 100],
      says: 'That’s what a tenth of the nudge does. This nudge gets three times shorter.',
    },
  ],
};
