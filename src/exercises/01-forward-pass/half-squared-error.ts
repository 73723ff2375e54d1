import { losses } from '../../network/losses';
import type { Exercise } from '../exercise';

type Rows = readonly (readonly number[])[];

/** Another loss, for networks with any number of outputs. */
export const halfSquaredError: Exercise<[Rows, Rows]> = {
  name: '01-half-squared-error',
  answer: half,
  tryOn: () => [
    [
      [
        [0.5, 2],
        [-1, 0.25],
        [3, 1],
      ],
      [
        [1, 0],
        [-2, 0.5],
        [1.5, 1],
      ],
    ],
    [
      [[0.2], [0.9], [0.4], [0.7]],
      [[0], [1], [1], [0]],
    ],
    [[[1, -2, 0.5]], [[0.5, 1, 2]]],
  ],
  pointer: 'TODO',
  right: 'The ½ is there for the slope: the derivative of ½(a − y)² is just a − y.',
  mistakes: [
    {
      name: 'without the ½',
      answer: (a, y) => 2 * half(a, y),
      says: 'Squares, sum and mean are right; what does the name of this loss say?',
    },
    {
      name: 'the sum over the samples, not their mean',
      answer: (a, y) => a.length * half(a, y),
      says: 'The errors of one sample are added; then the samples are averaged.',
    },
    {
      name: 'the mean over the outputs as well',
      answer: (a, y) => half(a, y) / a[0].length,
      says: 'The mean is taken over the samples only; within a sample the errors add up.',
    },
    {
      name: 'the mean of all squares',
      answer: (a, y) => (2 * half(a, y)) / a[0].length,
      says:
        'Many libraries have this one, as mean squared error; here each square is halved, ' +
        'and only the samples are averaged.',
    },
    {
      name: 'not squared',
      answer: (a, y) => sumOf(a, y, (error) => error / 2) / a.length,
      says: 'Unsquared, an error above and an error below the target cancel.',
    },
    {
      name: 'the size of the errors, not their squares',
      answer: (a, y) => sumOf(a, y, (error) => Math.abs(error) / 2) / a.length,
      says: 'This is a loss as well, but not this one: here each error is squared.',
    },
  ],
};

function half(a: Rows, y: Rows): number {
  return losses.halfSquaredError.value(
    Float64Array.from(a.flat()),
    Float64Array.from(y.flat()),
    a.length,
  );
}

function sumOf(a: Rows, y: Rows, price: (error: number) => number): number {
  return a
    .flatMap((row, s) => row.map((output, u) => price(output - y[s][u])))
    .reduce((sum, p) => sum + p);
}
