import { losses } from '../../network/losses';
import type { Exercise } from '../exercise';

type Numbers = readonly number[];

/** The loss of given outputs: the mean of the prices. */
export const crossEntropy: Exercise<[Numbers, Numbers]> = {
  name: '01-cross-entropy',
  answer: meanPrice,
  tryOn: () => [
    [
      [0.9, 0.2, 0.6],
      [1, 0, 0],
    ],
    [
      [0.3, 0.8, 0.05, 0.7, 0.45],
      [1, 1, 0, 0, 1],
    ],
    [[0.25], [1]],
  ],
  pointer: 'TODO',
  right:
    'e to the power of minus this loss is a probability again: the geometric mean of ' +
    'those that the right answers got.',
  mistakes: [
    {
      name: 'forgot the minus',
      answer: (a, y) => -meanPrice(a, y),
      says: 'The logarithm of a probability is below zero; a price should not be.',
    },
    {
      name: 'the sum, not the mean',
      answer: (a, y) => a.length * meanPrice(a, y),
      says: 'All prices are there; how many are they?',
    },
    {
      name: 'the logarithm to base 10',
      answer: (a, y) => meanPrice(a, y) / Math.LN10,
      says: 'The price is the natural logarithm: `Math.log`, not `Math.log10`.',
    },
    {
      name: 'the logarithm to base 2',
      answer: (a, y) => meanPrice(a, y) / Math.LN2,
      says: 'The price is the natural logarithm: `Math.log`, not `Math.log2`.',
    },
    {
      name: 'the targets the wrong way round',
      answer: (a, y) =>
        meanPrice(
          a,
          y.map((target) => 1 - target),
        ),
      says: 'Where the target is 1, the probability of the right answer is a itself.',
    },
    {
      name: 'only where the target is 1',
      answer: (a, y) =>
        -a.reduce((sum, p, s) => sum + y[s] * Math.log(p), 0) / a.length,
      says: 'Where the target is 0 the price is not 0; it is the other term.',
    },
  ],
};

function meanPrice(a: Numbers, y: Numbers): number {
  return losses.binaryCrossEntropy.value(
    Float64Array.from(a),
    Float64Array.from(y),
    a.length,
  );
}
