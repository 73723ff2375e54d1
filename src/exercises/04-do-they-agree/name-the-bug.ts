import type { Exercise } from '../exercise';

/** Which line is wrong, from the slopes that disagree. */
export const nameTheBug: Exercise<[]> = {
  name: '04-name-the-bug',
  answer: () => 'c',
  pointer:
    "Give one letter, such as `'a'`. Which rows of the table disagree, and which line " +
    'of a backward pass makes just those?',
  right:
    'With a sigmoid in the hidden layer, all of W2 would show it. ReLU hides it wherever ' +
    'a unit is active, because there activation and preactivation are the same.',
  mistakes: [
    {
      name: 'a forgotten n would show everywhere',
      answer: () => 'a',
      says: 'All nine slopes would be too large by one factor. How many are?',
    },
    {
      name: 'the slope of ReLU is used for layer 1 only',
      answer: () => 'b',
      says: 'In which layer do her slopes disagree?',
    },
    {
      name: 'an updated W2 ruins what comes after it',
      answer: () => 'd',
      says: 'On the way back, which slopes are computed with W2: its own, or those below it?',
    },
    {
      name: 'her biases are right',
      answer: () => 'e',
      says: 'Compare b1 and b2 in the table once more: which block is it that disagrees?',
    },
    {
      name: 'you have the right block, but X gives other slopes than hers',
      answer: () => 'f',
      says: 'X has the right shape, so only computing tells: take the product with X, and compare.',
    },
  ],
};
