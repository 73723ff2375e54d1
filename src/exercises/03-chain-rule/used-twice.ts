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
  pointer:
    'First find p and q at x = −2. Each path has two links, and you multiply along it; x ' +
    'moves both paths, so add them. Watch the signs.',
  right:
    'The product rule you learned at school is just this: multiply along each of the two ' +
    'paths, and add.',
  mistakes: [
    {
      name: 'that’s only the path through p',
      answer: () => throughP,
      says: 'When x moves, q moves too.',
    },
    {
      name: 'that’s only the path through q',
      answer: () => throughQ,
      says: 'When x moves, p moves too.',
    },
    {
      name: 'the two paths are multiplied',
      answer: () => throughP * throughQ,
      says: 'Multiply along a path; what do you do with two paths side by side?',
    },
    {
      name: 'those are the slopes of p and q, added',
      answer: () => 2 + 2 * x,
      says: 'Each path has a second link, from p or from q to v. What’s its slope?',
    },
    {
      name: 'those are the slopes of p and q, multiplied',
      answer: () => 2 * 2 * x,
      says: 'The slope of a product isn’t the product of the slopes: take each path alone.',
    },
    {
      name: 'each slope is multiplied by its own value',
      answer: () => p * 2 + q * 2 * x,
      says: 'If p moves a little, v moves by how many times as much? Look at v = p · q.',
    },
    {
      name: 'you took x as 2, not as −2',
      answer: () => 6 * x ** 2 - 2 * x,
      says: 'The minus got lost on the way.',
    },
  ],
};
