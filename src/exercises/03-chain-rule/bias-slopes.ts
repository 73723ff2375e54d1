import type { Answer, Exercise } from '../exercise';
import { mistakesOf, type Slip } from '../slips';
import { columnSums, type Rows, rowSums } from './matrices';

type Given = [A: Rows, Y: Rows];

/** How the slopes are found. */
interface Steps {
  delta(a: number, y: number): number;
  sign: number;
  count(A: Rows): number;
  summed(Delta: Rows): Answer;
}

const right: Steps = {
  delta: (a, y) => a - y,
  sign: 1,
  count: (A) => A.length,
  summed: columnSums,
};

const slopesWith =
  (instead: Partial<Steps>) =>
  (...[A, Y]: Given): Answer => {
    const { delta, sign, count, summed } = { ...right, ...instead };
    return summed(
      A.map((row, s) => row.map((a, u) => (sign * delta(a, Y[s][u])) / count(A))),
    );
  };

const slips: Slip<Steps>[] = [
  {
    name: 'the division by n is missing',
    sets: { count: () => 1 },
    says: 'The loss is a mean over the samples.',
  },
  {
    name: 'it’s divided by n twice',
    sets: { count: (A) => A.length ** 2 },
    says: 'Once Δ is divided by n, its column sums have that in already.',
  },
  {
    name: 'it’s divided by the number of units',
    sets: { count: (A) => A[0].length },
    says: 'Outputs are summed, samples are averaged: which of the two is n?',
  },
  {
    name: 'it’s divided by units and samples',
    sets: { count: (A) => A.length * A[0].length },
    says: 'Outputs are summed, only samples are averaged.',
  },
  {
    name: 'it’s always divided by 4',
    sets: { count: () => 4 },
    says: 'XOR has four samples, and so has `n` of another cell. Here n is `A.length`.',
  },
  {
    name: 'the signs are flipped',
    sets: { sign: -1 },
    says: 'It’s what came out, minus what should have come out.',
  },
  {
    name: 'there’s a factor a (1 − a) too many',
    sets: { delta: (a, y) => (a - y) * a * (1 - a) },
    says: 'With sigmoid and cross-entropy it cancels, and δ is a − y.',
  },
  {
    name: 'those are slopes in a, not in z',
    sets: { delta: (a, y) => (a - y) / (a * (1 - a)) },
    says: 'A bias acts through z: multiply by the slope of the sigmoid.',
  },
  {
    name: 'those are row sums',
    sets: { summed: rowSums },
    says: 'There’s one bias for each unit, and a unit is a column of A.',
  },
  {
    name: 'that’s Δ itself',
    sets: { summed: (Delta) => Delta },
    says: 'A bias is used for every sample: add up over the samples.',
  },
  {
    name: 'only the first sample is there',
    sets: { summed: ([first]) => first },
    says: 'A bias is used for every sample: add up over all of them.',
  },
  {
    name: 'everything is added up',
    sets: { summed: (Delta) => Delta.flat().reduce((sum, delta) => sum + delta) },
    says: 'Each unit has a bias of its own, so there’s one sum for each unit.',
  },
];

/** The slopes of an output layer’s biases, with sigmoid and cross-entropy. */
export const biasSlopes: Exercise<Given> = {
  name: '03-bias-slopes',
  answer: slopesWith({}),
  tryOn,
  pointer:
    'First Δ, one δ for each sample and unit: (a − y) / n. Then one sum for each unit, ' +
    'down its column.',
  right:
    'A bias is a weight whose input is always 1: with a column of ones beside the ' +
    'layer’s inputs, its slopes come out of the same product as those of the weights.',
  mistakes: mistakesOf(slips, slopesWith, tryOn),
};

function tryOn(): Given[] {
  return [
    [
      [
        [0.9, 0.2, 0.4],
        [0.3, 0.7, 0.6],
      ],
      [
        [1, 0, 1],
        [1, 1, 0],
      ],
    ],
    [
      [
        [0.55, 0.1],
        [0.8, 0.35],
        [0.15, 0.95],
      ],
      [
        [0, 0],
        [1, 1],
        [0, 1],
      ],
    ],
    [
      [[0.6], [0.25], [0.7], [0.85]],
      [[1], [0], [0], [1]],
    ],
  ];
}
