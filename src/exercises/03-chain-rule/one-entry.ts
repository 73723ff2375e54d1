import type { Exercise } from '../exercise';
import { mistakesOf, type Slip } from '../slips';

const Delta1 = [
  [0.2, 0],
  [-0.1, 0.3],
  [0, 0.5],
];
const X = [
  [1, 2],
  [3, 0],
  [2, 4],
];

/** How one entry of Δᵀ X comes about. */
interface Entry {
  unit: number;
  input: number;
  samples: number[];
  count: number;
  product(delta: number, x: number): number;
}

const right: Entry = {
  unit: 1,
  input: 0,
  samples: [0, 1, 2],
  count: 1,
  product: (delta, x) => delta * x,
};

const slips: Slip<Entry>[] = [
  {
    name: 'that’s the slope in W₁[0][1]',
    sets: { unit: 0, input: 1 },
    says: 'The first index is the unit, the second the input.',
  },
  {
    name: 'that’s the slope in W₁[0][0]',
    sets: { unit: 0 },
    says: 'Which column of Δ₁ belongs to unit 1?',
  },
  {
    name: 'that’s the slope in W₁[1][1]',
    sets: { input: 1 },
    says: 'Which column of X belongs to input 0?',
  },
  {
    name: 'it’s divided by n once more',
    sets: { count: 3 },
    says: 'Δ₁ has that division in it already.',
  },
  {
    name: 'that’s the slope in the bias b₁[1]',
    sets: { product: (delta) => delta },
    says: 'A weight’s slope is δ times what comes in, and then you add.',
  },
  {
    name: 'only sample 1 is counted',
    sets: { samples: [1] },
    says: 'The weight is used once per sample: add over all three.',
    alone: true,
  },
  {
    name: 'only the last sample is counted',
    sets: { samples: [2] },
    says: 'The weight is used once per sample: add over all three.',
    alone: true,
  },
];

/** One entry of Δᵀ X, for three samples. */
export const oneEntry: Exercise<[]> = {
  name: '03-one-entry',
  answer: () => entryWith({}),
  pointer:
    'Take the column of Δ₁ that belongs to unit 1 and the column of X that belongs to ' +
    'input 0. Multiply them sample by sample, and add.',
  right:
    'Column with column, one product per sample: with three samples or three million, the ' +
    'result has the shape of W₁.',
  mistakes: [
    ...mistakesOf(slips, (instead) => () => entryWith(instead)),
    {
      name: 'a row is multiplied by a row',
      answer: () => Delta1[1][0] * X[1][0] + Delta1[1][1] * X[1][1],
      says: 'A row is one sample. You want one unit and one input, over all samples.',
    },
    {
      name: 'the products aren’t added up',
      answer: () => Delta1.map((row, s) => row[1] * X[s][0]),
      says: 'Those are the right products, one per sample. The slope is a single number.',
    },
  ],
};

function entryWith(instead: Partial<Entry>): number {
  const { unit, input, samples, count, product } = { ...right, ...instead };
  let sum = 0;
  for (const s of samples) sum += product(Delta1[s][unit], X[s][input]);
  return sum / count;
}
