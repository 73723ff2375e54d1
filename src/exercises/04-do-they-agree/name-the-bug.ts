import type { Exercise } from '../exercise';

/** Which line is wrong, from the slopes that disagree. */
export const nameTheBug: Exercise<[]> = {
  name: '04-name-the-bug',
  answer: () => 'c',
  pointer:
    "Give one letter, such as `'a'`. Which block gets a ✗ in the lab, and which formula " +
    'makes just that one?',
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
      says: 'Look at b1 and b2 in the lab once more: which block is it that disagrees?',
    },
    {
      name: 'you have the right block, but X gives other slopes than hers',
      answer: () => 'f',
      says: 'Try the sample (1, 1) in the lab. Both units are active there; would a product with X agree?',
    },
  ],
};
