import { activations } from '../../network/activations';
import { predict } from '../../network/forward';
import { createNetwork } from '../../network/network';
import type { Exercise } from '../exercise';
import { mistakesOf } from '../slips';
import { layerSlips, layerWith, type Numbers, type Rows } from './layer-slips';

type Given = [weights: Rows, biases: Numbers, x: Numbers];

const sigmoid = activations.sigmoid.value;

/** One layer of sigmoids for one sample. */
export const layer: Exercise<Given> = {
  name: '01-layer',
  answer: (weights, biases, x) =>
    predict(
      createNetwork({ weights: [weights], biases: [biases], activations: ['sigmoid'] }),
      [x],
    )[0],
  tryOn,
  tryOnToo: () => [
    [[[0.4, -0.9, 1.2]], [0.7], [2, 1, -0.5]],
    [[[1.5], [-0.8]], [-0.2, 0.3], [0.6]],
  ],
  pointer:
    'Take one unit at a time: its row of W times x, place by place, all added up; then ' +
    'its bias; then the sigmoid.',
  right:
    'The forward pass is nothing but such functions in a row, each applied to what the ' +
    'one before it returned.',
  mistakes: [
    ...mistakesOf(layerSlips, layerWith, tryOn),
    {
      name: 'that’s the first unit only',
      answer: (...given) => layerWith({})(...given)[0],
      says: 'A layer returns a list, with the activation of every unit.',
    },
    {
      name: 'every product goes through the sigmoid',
      answer: (weights, biases, x) =>
        weights.map((row, u) =>
          row.reduce((sum, weight, i) => sum + sigmoid(weight * x[i]), biases[u]),
        ),
      says: 'First the whole sum with its bias, then the sigmoid, once for each unit.',
    },
  ],
};

function tryOn(): Given[] {
  return [
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
  ];
}
