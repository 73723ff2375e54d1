import { activations } from '../../network/activations';
import { predict } from '../../network/forward';
import { createNetwork } from '../../network/network';
import type { Exercise } from '../exercise';
import { mistakesOf } from '../slips';
import { type Given, isLast, networkSlips, networkWith } from './network-slips';
import { weightedSums } from './weighted-sums';

/** The whole forward pass for one sample, for any number of layers. */
export const network: Exercise<Given> = {
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
  tryOn,
  told: (weights, _, x) =>
    `For a ${[x, ...weights].map(({ length }) => length).join('-')} network`,
  tryOnToo: () => [[[[[0.4, -0.9, 1.2]]], [[0.7]], [2, 1, -0.5]]],
  pointer:
    'Follow the list `a` through the loop. Each layer takes what the one before it made, ' +
    'and has its own weights, biases and activation function.',
  right:
    'This is what the module’s `predict` does; it takes all samples at once, and the ' +
    'activation function of each layer from the network.',
  mistakes: [
    ...mistakesOf(networkSlips, networkWith, tryOn),
    ...[activations.relu, activations.sigmoid].map(({ value }) => ({
      name: 'it stops after the first layer',
      answer: ([matrix]: Given[0], [values]: Given[1], x: Given[2]) =>
        weightedSums(matrix, values, x).map(value),
      says: 'Is the `return` inside the loop? It belongs after it.',
    })),
  ],
};

function tryOn(): Given[] {
  return [
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
  ];
}
