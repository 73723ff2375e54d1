import { losses } from '../../network/losses';
import type { Exercise } from '../exercise';
import { mistakesOf, type Slip } from '../slips';

type Rows = readonly (readonly number[])[];
type Given = [a: Rows, y: Rows];

/** What a loss is made of: what an error costs, and by what the sum is divided. */
interface Parts {
  cost(error: number): number;
  count(a: Rows): number;
}

const right: Parts = {
  cost: (error) => 0.5 * error ** 2,
  count: (a) => a.length,
};

const lossWith = (instead: Partial<Parts>) => {
  const { cost, count } = { ...right, ...instead };
  return (...[a, y]: Given) =>
    a
      .flatMap((row, s) => row.map((output, u) => cost(output - y[s][u])))
      .reduce((sum, value) => sum + value) / count(a);
};

const slips: Slip<Parts>[] = [
  {
    name: 'that’s the mean of all the squares',
    sets: { cost: (error) => error ** 2, count: (a) => a.length * a[0].length },
    says:
      'Many libraries have this one, as mean squared error. Here each square is halved, ' +
      'and only the samples are averaged.',
  },
  {
    name: 'the ½ is missing',
    sets: { cost: (error) => error ** 2 },
    says: 'What does the name of this loss begin with?',
  },
  {
    name: 'the ½ is squared too',
    sets: { cost: (error) => (0.5 * error) ** 2 },
    says: 'Square the error first, then halve it: `0.5 * (a - y) ** 2`.',
  },
  {
    name: 'the errors aren’t squared',
    sets: { cost: (error) => 0.5 * error },
    says: 'Unsquared, an error above and an error below the target cancel.',
  },
  {
    name: 'that’s the size of the errors, not their squares',
    sets: { cost: (error) => 0.5 * Math.abs(error) },
    says: 'That’s a loss as well, but not this one: here each error is squared.',
  },
  {
    name: 'that’s the sum over the samples, not their mean',
    sets: { count: () => 1 },
    says: 'The costs of one sample are added; then the samples are averaged.',
  },
  {
    name: 'that’s the mean over the outputs as well',
    sets: { count: (a) => a.length * a[0].length },
    says: 'Only the samples are averaged; within a sample the costs add up.',
  },
  {
    name: 'the sum is divided by the number of outputs',
    sets: { count: (a) => a[0].length },
    says: 'Which length is the number of samples, `a.length` or `a[0].length`?',
  },
  {
    name: 'the sum is always divided by 4',
    sets: { count: () => 4 },
    says: 'XOR has four samples, but here there may be any number: `a.length`.',
  },
];

/** Another loss, for networks with any number of outputs. */
export const halfSquaredError: Exercise<Given> = {
  name: '01-half-squared-error',
  answer: (a, y) =>
    losses.halfSquaredError.value(
      Float64Array.from(a.flat()),
      Float64Array.from(y.flat()),
      a.length,
    ),
  tryOn,
  pointer:
    'Two loops, one over samples and one over outputs, each adding ½(a − y)² to one sum; ' +
    'then one division, by the number of samples.',
  right: 'The ½ is there for the slope: the derivative of ½(a − y)² is just a − y.',
  mistakes: [
    ...mistakesOf(slips, lossWith, tryOn),
    {
      name: 'only the first output counts',
      answer: (a, y) => lossWith({})(firstOf(a), firstOf(y)),
      says: 'A row may have several outputs, and all of their costs are added.',
    },
    {
      name: 'the errors are added before they’re squared',
      answer: (a, y) => lossWith({})(added(a), added(y)),
      says: 'Errors above and below the target cancel that way. Square each one first.',
    },
  ],
};

function firstOf(rows: Rows): Rows {
  return rows.map(([first]) => [first]);
}

function added(rows: Rows): Rows {
  return rows.map((row) => [row.reduce((sum, value) => sum + value)]);
}

function tryOn(): Given[] {
  return [
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
  ];
}
