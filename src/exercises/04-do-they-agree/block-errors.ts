import type { Exercise, Mistake } from '../exercise';

type Numbers = readonly number[];
type Blocks = readonly Numbers[];
type Measure = (g: Numbers, h: Numbers) => number;

/** The relative error of two gradients, block by block. */
export const blockErrors: Exercise<[Blocks, Blocks]> = {
  name: '04-block-errors',
  answer: (g, h) => g.map((block, k) => relativeError(block, h[k])),
  tryOn: () => [
    [
      [
        [0.3, -0.4, 1.2],
        [2, -1, 0.5, 3],
      ],
      [
        [0.25, -0.5, 1.1],
        [-1, 0.25, 4, 5],
      ],
    ],
    [
      [[0.06, -0.02], [0.5], [0, 0]],
      [[0.01, 0.03], [0.4], [0, 0]],
    ],
  ],
  pointer:
    'Three norms go into each block’s error: that of the difference on top, and the ' +
    'larger of the other two below. Print the three for one block, and check them by hand.',
  right:
    'The smallest block now counts as much as the largest, and none can hide behind ' +
    'another.',
  mistakes: [
    {
      name: 'a block of zeros gives NaN',
      answer: (g, h) =>
        g.map((block, k) => norm(minus(block, h[k])) / longer(block, h[k])),
      says: 'Where both are all zeros you divide 0 by 0. They agree, so what should the error be?',
    },
    {
      name: 'you divide by the length of the whole gradient',
      answer: (g, h) =>
        g.map((block, k) => norm(minus(block, h[k])) / longer(g.flat(), h.flat())),
      says: 'A short block would look fine however wrong it is. Divide by its own length.',
    },
    {
      name: 'that’s one number for the whole',
      answer: (g, h) => relativeError(g.flat(), h.flat()),
      says: 'You need a number for each block: go through them one at a time.',
    },
    {
      name: 'that’s the largest of them only',
      answer: (g, h) => Math.max(...g.map((block, k) => relativeError(block, h[k]))),
      says: 'All of them are wanted, in the order of the blocks.',
    },
    mistake(
      'that’s the absolute error',
      (g, h) => norm(minus(g, h)),
      'It’s how long the difference is. Is that much, for gradients of this size?',
    ),
    mistake(
      'you left the norms squared',
      (g, h) => norm(minus(g, h)) ** 2 / longer(g, h) ** 2,
      'The squares are added up; a norm takes one more step.',
    ),
    mistake(
      'you forgot the root in the difference',
      (g, h) => norm(minus(g, h)) ** 2 / longer(g, h),
      'What’s above the line is a norm as well.',
    ),
    mistake(
      'you forgot the root below the line',
      (g, h) => norm(minus(g, h)) / longer(g, h) ** 2,
      'What’s below the line is a norm as well.',
    ),
    mistake(
      'you went parameter by parameter',
      (g, h) => Math.max(...single(g, h)),
      'One slope near zero would decide everything. Measure the whole difference at once.',
    ),
    mistake(
      'you took the mean of the single errors',
      (g, h) => sum(single(g, h)) / g.length,
      'One slope near zero would count as much as all others. Measure the whole difference at once.',
    ),
    mistake(
      'you always divide by the length of the first',
      (g, h) => norm(minus(g, h)) / norm(g),
      'Swap the two gradients and the answer should stay the same. Yours doesn’t.',
    ),
    mistake(
      'you always divide by the length of the second',
      (g, h) => norm(minus(g, h)) / norm(h),
      'Swap the two gradients and the answer should stay the same. Yours doesn’t.',
    ),
    mistake(
      'you changed `g` on the way',
      (g, h) => norm(minus(g, h)) / Math.max(norm(minus(g, h)), norm(h)),
      'With the difference written into `g`, its own length is lost. Make a new array for it.',
    ),
    mistake(
      'you changed `h` on the way',
      (g, h) => norm(minus(g, h)) / Math.max(norm(g), norm(minus(g, h))),
      'With the difference written into `h`, its own length is lost. Make a new array for it.',
    ),
    mistake(
      'you divide by the shorter of the two',
      (g, h) => norm(minus(g, h)) / Math.min(norm(g), norm(h)),
      'If one gradient were all zeros, you’d divide by 0.',
    ),
    mistake(
      'you divide by both lengths together',
      (g, h) => norm(minus(g, h)) / (norm(g) + norm(h)),
      'Some books do that; here only the larger of the two counts.',
    ),
    mistake(
      'you subtracted the lengths, not the gradients',
      (g, h) => Math.abs(norm(g) - norm(h)) / longer(g, h),
      'Two gradients of the same length can point in opposite directions.',
    ),
    mistake(
      'you added the gradients',
      (g, h) => norm(g.map((slope, p) => slope + h[p])) / longer(g, h),
      'Two equal gradients should give 0.',
    ),
    mistake(
      'you added up sizes, not squares',
      (g, h) => size(minus(g, h)) / Math.max(size(g), size(h)),
      'A norm squares each number, adds up the squares, and takes the root.',
    ),
    mistake(
      'you took the largest number, not the norm',
      (g, h) => peak(minus(g, h)) / Math.max(peak(g), peak(h)),
      'A norm squares each number, adds up the squares, and takes the root.',
    ),
    mistake(
      'that’s a percentage',
      (g, h) => (100 * norm(minus(g, h))) / longer(g, h),
      'Leave it as it is: 0.01 for one percent.',
    ),
  ],
};

/** Where each block is measured in this way, and a block of zeros as it should be. */
function mistake(
  name: string,
  measure: Measure,
  says: string,
): Mistake<[Blocks, Blocks]> {
  const answer = (g: Blocks, h: Blocks) =>
    g.map((block, k) => (longer(block, h[k]) === 0 ? 0 : measure(block, h[k])));
  return { name, answer, says };
}

const sum = (values: Numbers) => values.reduce((total, value) => total + value, 0);
const norm = (values: Numbers) => Math.sqrt(sum(values.map((value) => value * value)));
const size = (values: Numbers) => sum(values.map(Math.abs));
const peak = (values: Numbers) => Math.max(...values.map(Math.abs));
const minus = (g: Numbers, h: Numbers) => g.map((slope, p) => slope - h[p]);
const longer: Measure = (g, h) => Math.max(norm(g), norm(h));
const relativeError: Measure = (g, h) =>
  longer(g, h) === 0 ? 0 : norm(minus(g, h)) / longer(g, h);

/** The relative error of each slope alone. */
function single(g: Numbers, h: Numbers): number[] {
  return g.map(
    (slope, p) => Math.abs(slope - h[p]) / Math.max(Math.abs(slope), Math.abs(h[p])),
  );
}
