import type { Exercise } from '../exercise';

type Numbers = readonly number[];

/** The relative error of two gradients as wholes. */
export const relativeError: Exercise<[Numbers, Numbers]> = {
  name: '04-relative-error',
  answer: (g, h) => norm(minus(g, h)) / Math.max(norm(g), norm(h)),
  tryOn: () => [
    [
      [0.3, -0.4, 1.2],
      [0.25, -0.5, 1.1],
    ],
    [
      [2, -1, 0.5, 3],
      [-1, 0.25, 4, 5],
    ],
    [
      [0.06, -0.02],
      [0.01, 0.03],
    ],
  ],
  pointer: 'TODO',
  right:
    'Multiply both gradients by the same number and it stays as it is; so it does not ' +
    'matter how steep the place is where you check.',
  mistakes: [
    {
      name: 'the absolute error',
      answer: (g, h) => norm(minus(g, h)),
      says: 'That is how long the difference is; is it much for gradients of this size?',
    },
    {
      name: 'squares without their root',
      answer: (g, h) => norm(minus(g, h)) ** 2 / Math.max(norm(g), norm(h)) ** 2,
      says: 'The squares are added up; the norm takes one more step.',
    },
    {
      name: 'the root forgotten in the difference',
      answer: (g, h) => norm(minus(g, h)) ** 2 / Math.max(norm(g), norm(h)),
      says: 'Numerator and denominator are norms, both of them.',
    },
    {
      name: 'parameter by parameter',
      answer: (g, h) =>
        Math.max(
          ...g.map((slope, p) => {
            return Math.abs(slope - h[p]) / Math.max(Math.abs(slope), Math.abs(h[p]));
          }),
        ),
      says: 'One slope near zero would decide; measure the whole difference at once.',
    },
    {
      name: 'always divided by the length of the first',
      answer: (g, h) => norm(minus(g, h)) / norm(g),
      says: 'Swap the two gradients and the answer should stay; yours does not.',
    },
    {
      name: 'always divided by the length of the second',
      answer: (g, h) => norm(minus(g, h)) / norm(h),
      says: 'Swap the two gradients and the answer should stay; yours does not.',
    },
    {
      name: 'the smaller of the two lengths',
      answer: (g, h) => norm(minus(g, h)) / Math.min(norm(g), norm(h)),
      says: 'If one gradient were zero, you would divide by 0.',
    },
    {
      name: 'the sum of the two lengths',
      answer: (g, h) => norm(minus(g, h)) / (norm(g) + norm(h)),
      says: 'Some books do it like that; here the larger of the two is meant.',
    },
    {
      name: 'the lengths subtracted, not the gradients',
      answer: (g, h) => Math.abs(norm(g) - norm(h)) / Math.max(norm(g), norm(h)),
      says: 'Two gradients of the same length can point in opposite directions.',
    },
  ],
};

function norm(values: Numbers): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
}

function minus(g: Numbers, h: Numbers): number[] {
  return g.map((slope, p) => slope - h[p]);
}
