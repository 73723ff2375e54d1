import type { Exercise } from '../exercise';

/** Which line is wrong, from the slopes that disagree. */
export const nameTheBug: Exercise = {
  name: '04-name-the-bug',
  answer: () => 'c',
  pointer: 'TODO',
  right:
    'With a sigmoid in the hidden layer it would show in every weight of W2; ReLU hides ' +
    'it wherever a unit speaks, because there activation and preactivation are the same.',
  mistakes: [
    {
      name: 'a forgotten n would show everywhere',
      answer: () => 'a',
      says: 'Then all nine slopes would be too large by one factor; how many are?',
    },
    {
      name: 'the slope of ReLU is used for layer 1 only',
      answer: () => 'b',
      says: 'In which layer do her slopes disagree?',
    },
    {
      name: 'an updated W2 spoils what comes after it',
      answer: () => 'd',
      says: 'On the way back, which slopes are computed with W2: its own, or those below?',
    },
    {
      name: 'her biases are right',
      answer: () => 'e',
      says: 'Compare b1 and b2 in the table once more; which block is it that disagrees?',
    },
    {
      name: 'the right block, but not computed',
      answer: () => 'f',
      says: 'X would fit by its shape; compute what slopes it gives, and compare with hers.',
    },
  ],
};
