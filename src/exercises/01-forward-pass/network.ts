import { type ActivationName, activations } from '../../network/activations';
import { predict } from '../../network/forward';
import { createNetwork } from '../../network/network';
import type { Exercise } from '../exercise';
import { weightedSums } from './weighted-sums';

/** weights[layer][unit][input] */
type Weights = readonly (readonly (readonly number[])[])[];
/** biases[layer][unit] */
type Biases = readonly (readonly number[])[];
type Numbers = readonly number[];

/** The whole forward pass for one sample, for any number of layers. */
export const network: Exercise<[Weights, Biases, Numbers]> = {
  name: '01-network',
  answer: (weights, biases, x) =>
    predict(
      createNetwork({
        weights,
        biases,
        activations: weights.map((_, l) => (isLast(l, weights) ? 'sigmoid' : 'relu')),
      }),
      [x],
    )[0],
  tryOn: () => [
    [
      [
        [
          [1, -0.5],
          [-0.6, 0.4],
          [0.3, 0.8],
        ],
        [
          [0.7, -0.2, 0.5],
          [-0.9, 0.4, -0.3],
        ],
      ],
      [
        [0.1, -0.3, 0.2],
        [-0.6, 0.25],
      ],
      [0.5, -1],
    ],
    [
      [
        [
          [0.5, 1, -1],
          [-1, 0.2, 0.6],
        ],
        [
          [1.2, 0.3],
          [-0.8, 0.5],
        ],
        [[0.9, -0.4]],
      ],
      [[0.2, -0.1], [-0.3, 0.4], [0.15]],
      [1, 0.5, -2],
    ],
  ],
  pointer: 'TODO',
  right:
    'This is what the module’s `predict` does; it takes all samples at once, and the ' +
    'activation function of each layer from the network.',
  mistakes: [
    {
      name: 'ReLU in the last layer too',
      answer: (weights, biases, x) => run(weights, biases, x, () => 'relu'),
      says: 'The last layer has the sigmoid; how does your loop know that it is there?',
    },
    {
      name: 'the sigmoid in every layer',
      answer: (weights, biases, x) => run(weights, biases, x, () => 'sigmoid'),
      says: 'Only the last layer has the sigmoid; the hidden ones have ReLU.',
    },
    {
      name: 'no activation function in the hidden layers',
      answer: (weights, biases, x) =>
        run(weights, biases, x, (last) => (last ? 'sigmoid' : 'identity')),
      says: 'A layer hands on its activations, not its preactivations.',
    },
    {
      name: 'no sigmoid at the end',
      answer: (weights, biases, x) =>
        run(weights, biases, x, (last) => (last ? 'identity' : 'relu')),
      says: 'These are the last preactivations; the output is a probability.',
    },
    {
      name: 'no activation function at all',
      answer: (weights, biases, x) => run(weights, biases, x, () => 'identity'),
      says: 'Weighted sums of weighted sums: where do the units bend them?',
    },
    {
      name: 'forgot the biases',
      answer: (weights, biases, x) =>
        run(
          weights,
          biases.map((values) => values.map(() => 0)),
          x,
          (last) => (last ? 'sigmoid' : 'relu'),
        ),
      says: 'Every unit of every layer has a bias as well.',
    },
  ],
};

function isLast(l: number, layers: Weights): boolean {
  return l === layers.length - 1;
}

/** A forward pass with activation functions of our choice. */
function run(
  weights: Weights,
  biases: Biases,
  x: Numbers,
  activationOf: (last: boolean) => ActivationName,
): Numbers {
  return weights.reduce(
    (a: Numbers, matrix, l) =>
      weightedSums(matrix, biases[l], a).map(
        activations[activationOf(isLast(l, weights))].value,
      ),
    x,
  );
}
