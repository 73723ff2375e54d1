import { activations } from '../../network/activations';
import { predict } from '../../network/forward';
import { createNetwork } from '../../network/network';
import type { Exercise } from '../exercise';
import { weightedSums } from './weighted-sums';

type Rows = readonly (readonly number[])[];
type Numbers = readonly number[];

const sigmoid = activations.sigmoid.value;
const wrongWayRound = {
  name: 'weights read as [input][unit]',
  says: 'The first index is the unit, the second the input: a row belongs to one unit.',
};

/** One layer of sigmoids for one sample. */
export const layer: Exercise<[Rows, Numbers, Numbers]> = {
  name: '01-layer',
  answer: (weights, biases, x) =>
    predict(
      createNetwork({ weights: [weights], biases: [biases], activations: ['sigmoid'] }),
      [x],
    )[0],
  tryOn: () => [
    [
      [
        [0.5, -1],
        [2, 0.25],
      ],
      [0.3, -0.4],
      [1, 2],
    ],
    [
      [
        [1, -0.5],
        [0.2, 1.5],
        [-0.7, 0.4],
      ],
      [-0.1, 0.6, 0.2],
      [-1, 0.5],
    ],
  ],
  observe: (answer, ...given) => withNamedNaN(answer(...given)),
  pointer: 'TODO',
  right:
    'The forward pass is nothing but such functions in a row, each applied to what the ' +
    'one before it returned.',
  mistakes: [
    {
      name: 'forgot the biases',
      answer: (weights, biases, x) =>
        weightedSums(weights, zeros(biases), x).map(sigmoid),
      says: 'The sums are there, but a unit adds one thing more to its own.',
    },
    {
      name: 'no activation function',
      answer: weightedSums,
      says: 'These are the preactivations; the layer passes on what comes after them.',
    },
    {
      name: 'ReLU in place of the sigmoid',
      answer: (weights, biases, x) =>
        weightedSums(weights, biases, x).map(activations.relu.value),
      says: 'The sums are right; this layer bends them with the other function.',
    },
    {
      name: 'the bias added after the sigmoid',
      answer: (weights, biases, x) =>
        weightedSums(weights, zeros(biases), x).map((z, u) => sigmoid(z) + biases[u]),
      says: 'The bias belongs to the preactivation, inside the sigmoid.',
    },
    {
      ...wrongWayRound,
      answer: (weights, biases, x) =>
        biases.map((bias, u) =>
          sigmoid(x.reduce((sum, value, i) => sum + weights[i][u] * value, bias)),
        ),
    },
    {
      ...wrongWayRound,
      answer: (weights, biases, x) =>
        weights[0].map((_, u) =>
          sigmoid(x.reduce((sum, value, i) => sum + weights[i][u] * value, biases[u])),
        ),
    },
    {
      ...wrongWayRound,
      answer: (weights, biases, x) =>
        weights[0].map((_, u) =>
          sigmoid(weights.reduce((sum, row, i) => sum + row[u] * x[i], biases[u])),
        ),
    },
  ],
};

function zeros(values: Numbers): number[] {
  return values.map(() => 0);
}

/** NaN equals nothing, so a mistake that leads to it is known by its name. */
function withNamedNaN(result: unknown): unknown {
  if (!Array.isArray(result)) return result;
  return result.map((value) => (Number.isNaN(value) ? 'NaN' : value));
}
