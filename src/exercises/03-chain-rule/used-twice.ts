import type { Exercise } from '../exercise';

const x = -2;
const p = 2 * x + 1;
const q = x ** 2;
/** dv/dx through p and through q, for v = p · q. */
const throughP = q * 2;
const throughQ = p * 2 * x;

/** The slope in a value that is used in two places. */
export const usedTwice: Exercise = {
  name: '03-used-twice',
  answer: () => throughP + throughQ,
  pointer: 'TODO',
  right:
    'The product rule of your school days is just this: two ways, multiplied along each, ' +
    'and added.',
  mistakes: [
    {
      name: 'only the way through p',
      answer: () => throughP,
      says: 'When x moves, q moves too.',
    },
    {
      name: 'only the way through q',
      answer: () => throughQ,
      says: 'When x moves, p moves too.',
    },
    {
      name: 'the two ways multiplied',
      answer: () => throughP * throughQ,
      says: 'Along one way slopes are multiplied; what is done with two ways that run side by side?',
    },
    {
      name: 'the slopes of p and q, and no more',
      answer: () => 2 + 2 * x,
      says: 'On each way there is a second link, from p or from q to v. What is its slope?',
    },
  ],
};
