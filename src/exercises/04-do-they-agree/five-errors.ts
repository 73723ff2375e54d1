import type { Exercise } from '../exercise';

/** Which of five checks, a to e, have found a bug. */
export const fiveErrors: Exercise = {
  name: '04-five-errors',
  answer: () => [false, true, false, true, false],
  pointer: 'TODO',
  right:
    'It was never the size alone: what counts is how it compares with the best that ' +
    'this comparison could have done.',
  mistakes: [
    {
      name: 'a forward difference taken for a bug',
      answer: () => [true, true, false, true, false],
      says: 'How good can a forward difference be with this ε, ten times the usual one?',
    },
    {
      name: 'judged by a single slope',
      answer: () => [false, true, true, true, false],
      says: 'A slope near zero has a large error of its own for no reason; see c again.',
    },
    {
      name: 'a kink taken for a bug',
      answer: () => [false, true, false, true, true],
      says: 'Where does ReLU get its preactivation of 0, and what have other biases changed?',
    },
    {
      name: 'every disagreement taken for a bug',
      answer: () => [true, true, true, true, true],
      says: 'Three of them have an excuse: a crude nudge, a slope near zero, a kink.',
    },
    {
      name: 'a forward difference and a kink taken for bugs',
      answer: () => [true, true, false, true, true],
      says: 'Two of them are as good as such a comparison can be; look at a and e again.',
    },
    {
      name: 'judged by a single slope, and a forward difference taken for a bug',
      answer: () => [true, true, true, true, false],
      says: 'Two of them are as good as such a comparison can be; look at a and c again.',
    },
    {
      name: 'judged by a single slope, and a kink taken for a bug',
      answer: () => [false, true, true, true, true],
      says: 'Two of them are as good as such a comparison can be; look at c and e again.',
    },
    {
      name: 'trusted the falling loss',
      answer: () => [false, true, false, false, false],
      says: 'With bugs like the factor n, or a ReLU that lost its slope, a loss falls too.',
    },
    {
      name: 'thought a few thousandths small enough',
      answer: () => [false, false, false, true, false],
      says: 'How far is b from what a central difference reaches where there is no kink?',
    },
    {
      name: 'the two words the wrong way round',
      answer: () => [true, false, true, false, true],
      says: 'Mark those in which you suspect a bug, not those with which you are content.',
    },
  ],
};
