import type { Exercise } from '../check/exercise';

/** Which of five checks, a to e, have found a bug. */
export const fiveErrors: Exercise = {
  name: '04-five-errors',
  answer: () => [false, false, true, false, true],
  right:
    'It was never the size alone: what counts is how it compares with the best that ' +
    'this comparison could have done.',
  mistakes: [
    {
      name: 'a forward difference taken for a bug',
      answer: () => [false, true, true, false, true],
      says: 'How good can a forward difference be with this ε? Look at the table of sizes.',
    },
    {
      name: 'judged by a single slope',
      answer: () => [false, false, true, true, true],
      says: 'A slope near zero has a large error of its own for no reason; see d again.',
    },
    {
      name: 'judged by a single slope, and a forward difference taken for a bug',
      answer: () => [false, true, true, true, true],
      says: 'Two of them are as good as such a comparison can be; look at b and d again.',
    },
    {
      name: 'trusted the falling loss',
      answer: () => [false, false, true, false, false],
      says: 'With bugs like the factor n, or a ReLU that lost its slope, a loss falls too.',
    },
    {
      name: 'thought a few thousandths small enough',
      answer: () => [false, false, false, false, true],
      says: 'How far is c from what a central difference reaches where there is no kink?',
    },
    {
      name: 'the two words the wrong way round',
      answer: () => [true, true, false, true, false],
      says: 'Mark those in which you suspect a bug, not those with which you are content.',
    },
  ],
};
