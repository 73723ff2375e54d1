import type { Exercise } from '../exercise';
import { mistakesOf, type Slip } from '../slips';

const x = 2;
const u = x ** 2 + 1;

/** du/dx and dv/du for u = x² + 1 and v = ln u, at x = 2; and how they're joined. */
interface Links {
  inner: number;
  outer: number;
  joined(outer: number, inner: number): number;
}

const right: Links = {
  inner: 2 * x,
  outer: 1 / u,
  joined: (outer, inner) => outer * inner,
};

const slips: Slip<Links>[] = [
  {
    name: 'the outer slope is missing',
    sets: { outer: 1 },
    says: 'So much for u; but how does v answer when u moves?',
  },
  {
    name: 'the inner slope is missing',
    sets: { inner: 1 },
    says: 'That’s the slope of v in u. How fast does u itself move with x?',
  },
  {
    name: 'the slopes are added',
    sets: { joined: (outer, inner) => outer + inner },
    says: 'One link follows the other; along a path, what do you do with slopes?',
  },
  {
    name: 'the outer slope is taken at the wrong point',
    sets: { outer: 1 / x },
    says: 'The logarithm doesn’t see x: which number goes into it?',
  },
  {
    name: 'the outer slope is upside down',
    sets: { outer: u },
    says: 'The slope of ln u in u is 1/u.',
  },
  {
    name: 'that’s the logarithm itself, not its slope',
    sets: { outer: Math.log(u) },
    says: 'You multiply slopes, and the slope of ln u in u is 1/u.',
  },
  {
    name: 'that’s v itself',
    sets: { outer: Math.log(u), inner: 1 },
    says: 'Forward you’re there; now go back: how much does v move when x moves?',
  },
  {
    name: 'that’s u itself',
    sets: { outer: u, inner: 1 },
    says: 'You’ll need it; but the question is how much v moves when x moves.',
  },
  ...[2, 2 * x + 1].map((inner) => ({
    name: 'the inner slope is off',
    sets: { inner },
    says: 'What’s the slope of x² in x? And does the 1 move when x does?',
  })),
];

/** The slope of a chain of two functions. */
export const twoLinks: Exercise<[]> = {
  name: '03-two-links',
  answer: () => right.joined(right.outer, right.inner),
  pointer:
    'First find u at x = 2. Then two slopes, that of u in x and that of ln u in u, each at ' +
    'its own input; and a path multiplies them.',
  right:
    'Each slope is taken where its own input is: that of the logarithm at u, not at x.',
  mistakes: [
    ...mistakesOf(slips, (instead) => () => {
      const { inner, outer, joined } = { ...right, ...instead };
      return joined(outer, inner);
    }),
    {
      name: 'the fraction is upside down',
      answer: () => 1 / (right.outer * right.inner),
      says: 'The slope of ln u in u is 1/u, and that of u in x multiplies it.',
    },
  ],
};
