import { losses } from '../../network/losses';
import type { Exercise } from '../exercise';
import { mistakesOf, type Slip } from '../slips';

type Numbers = readonly number[];
type Given = [a: Numbers, y: Numbers];

/** What a loss is made of: the loss of a sample, and what becomes of those of all. */
interface Parts {
  cost(a: number, y: number): number;
  sign: number;
  total(costs: Numbers): number;
}

const sum = (values: Numbers) => values.reduce((total, value) => total + value, 0);
const chance = (a: number, y: number) => (y === 1 ? a : 1 - a);

const right: Parts = {
  cost: (a, y) => -Math.log(chance(a, y)),
  sign: 1,
  total: (costs) => sum(costs) / costs.length,
};

const lossWith = (instead: Partial<Parts>) => {
  const { cost, sign, total } = { ...right, ...instead };
  return (...[a, y]: Given) => sign * total(a.map((output, s) => cost(output, y[s])));
};

const slips: Slip<Parts>[] = [
  {
    name: 'the minus is missing',
    sets: { sign: -1 },
    says: 'The logarithm of a probability is below zero; a loss should be above.',
  },
  {
    name: 'that’s the sum over the samples, not their mean',
    sets: { total: sum },
    says: 'The losses of all the samples are there; how many are they?',
  },
  {
    name: 'the sum is always divided by 4',
    sets: { total: (costs) => sum(costs) / 4 },
    says: 'XOR has four samples, but these lists may have any number: `a.length`.',
  },
  {
    name: 'only the first sample is there',
    sets: { total: ([cost]) => cost },
    says: 'Go through the whole list, and don’t return before its end.',
  },
  {
    name: 'the logarithm has base 10',
    sets: { cost: (a, y) => -Math.log10(chance(a, y)) },
    says: 'The loss takes the natural logarithm: `Math.log`, not `Math.log10`.',
  },
  {
    name: 'the logarithm has base 2',
    sets: { cost: (a, y) => -Math.log2(chance(a, y)) },
    says: 'The loss takes the natural logarithm: `Math.log`, not `Math.log2`.',
  },
  {
    name: 'the two targets are swapped',
    sets: { cost: (a, y) => -Math.log(chance(a, 1 - y)) },
    says: 'Where the target is 1, the probability of the right answer is a itself.',
  },
  {
    name: 'samples with target 0 cost nothing',
    sets: { cost: (a, y) => -y * Math.log(a) },
    says: 'Where the target is 0, the probability of the right answer is 1 − a.',
  },
  {
    name: 'samples with target 1 cost nothing',
    sets: { cost: (a, y) => -(1 - y) * Math.log(1 - a) },
    says: 'Where the target is 1, the probability of the right answer is a.',
  },
  {
    name: 'the target isn’t used',
    sets: { cost: (a) => -Math.log(a) },
    says: 'Where the target is 0, the probability of the right answer is 1 − a.',
  },
  {
    name: 'the logarithm is missing',
    sets: { cost: chance },
    says: 'Those are the probabilities of the right answers. What does each of them cost?',
  },
  {
    name: 'that’s a squared error',
    sets: { cost: (a, y) => (a - y) ** 2 },
    says: 'The loss of a sample is −ln of the probability of the right answer.',
  },
];

/** The loss of given outputs: the mean of −ln p. */
export const crossEntropy: Exercise<Given> = {
  name: '01-cross-entropy',
  answer: (a, y) =>
    losses.binaryCrossEntropy.value(
      Float64Array.from(a),
      Float64Array.from(y),
      a.length,
    ),
  tryOn,
  pointer:
    'Take one sample first: what does it cost if the target is 1, and what if it’s 0? The ' +
    'loss is the mean over all samples.',
  right:
    'e to the power of minus this loss is a probability again: the geometric mean of ' +
    'those that the right answers got.',
  mistakes: [
    ...mistakesOf(slips, lossWith, tryOn),
    {
      name: 'those are the losses of the samples, not their mean',
      answer: (a, y) => a.map((output, s) => right.cost(output, y[s])),
      says: 'Each of them is right. Add them up and divide by their number.',
    },
    {
      name: 'the mean comes before the logarithm',
      answer: (a, y) =>
        -Math.log(sum(a.map((output, s) => chance(output, y[s]))) / a.length),
      says: 'First −ln p for each sample, then the mean.',
    },
  ],
};

function tryOn(): Given[] {
  return [
    [
      [0.9, 0.2, 0.6],
      [1, 0, 0],
    ],
    [
      [0.3, 0.8, 0.05, 0.7, 0.45],
      [1, 1, 0, 0, 1],
    ],
    [[0.25], [1]],
  ];
}
