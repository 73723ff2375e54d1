import type { Exercise } from '../exercise';

const x = 2;
const u = x ** 2 + 1;
/** du/dx and dv/du for u = x² + 1 and v = ln u, at x = 2. */
const inner = 2 * x;
const outer = 1 / u;

/** The slope of a chain of two functions. */
export const twoLinks: Exercise = {
  name: '03-two-links',
  answer: () => outer * inner,
  pointer: 'TODO',
  right:
    'Each slope is taken where its own input is: that of the logarithm at u, not at x.',
  mistakes: [
    {
      name: 'the outer slope is missing',
      answer: () => inner,
      says: 'So much for u; but how does v answer when u moves?',
    },
    {
      name: 'the inner slope is missing',
      answer: () => outer,
      says: 'That is the slope of v in u. How fast does u itself move with x?',
    },
    {
      name: 'added in place of multiplied',
      answer: () => outer + inner,
      says: 'The links follow one upon the other; along a way, what is done with slopes?',
    },
    {
      name: 'the outer slope at the wrong point',
      answer: () => (1 / x) * inner,
      says: 'The logarithm does not see x: at which number does it stand?',
    },
  ],
};
