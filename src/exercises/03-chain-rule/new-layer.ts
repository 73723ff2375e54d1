import type { Exercise } from '../exercise';
import { mistakesOf } from '../slips';
import type { LayerGiven } from './layer-pass';
import { layerSlips, slopesWith } from './new-layer-slips';

/**
 * The whole backward pass of a layer that the course does not have. Every W is square at
 * first, so that a matrix transposed by mistake fits all the same and is recognised.
 */
export const newLayer: Exercise<LayerGiven> = {
  name: '03-new-layer',
  answer: slopesWith({}),
  tryOn,
  told: (_, X, W) =>
    `For X of ${X.length} × ${X[0].length} and W of ${W.length} × ${W[0].length}`,
  tryOnToo: () => [
    [
      [[0.3], [-0.2], [0.7]],
      [
        [1, -2],
        [0.5, 3],
        [-1.5, 0.25],
      ],
      [[0.8, -0.5]],
      [0.1],
    ],
    [
      [[0.6, -0.1, 0.2]],
      [[2, -1]],
      [
        [0.2, -0.7],
        [1.1, 0.4],
        [-1.3, 0.5],
      ],
      [-0.2, 0.4, 1],
    ],
  ],
  pointer:
    'Four steps: Z; then Δ, which is ∂L/∂A times the slope of softplus at Z, entry by ' +
    'entry; and from Δ all three results. Check the first that’s off.',
  right:
    'For any other activation function you’d change a single line, the slope; this is why ' +
    'a layer can be written once and used in every network.',
  mistakes: [
    ...mistakesOf(layerSlips, slopesWith, tryOn),
    {
      name: 'the biases are missing in Z',
      answer: (slopesOfA, X, W, b) =>
        slopesWith({})(
          slopesOfA,
          X,
          W,
          b.map(() => 0),
        ),
      says: 'Z is X Wᵀ + b, and the slope of softplus is taken there.',
    },
  ],
};

function tryOn(): LayerGiven[] {
  return [
    [
      [
        [0.3, -0.6],
        [-0.2, 0.5],
        [0.7, 0.4],
      ],
      [
        [1, -2],
        [0.5, 3],
        [-1.5, 0.25],
      ],
      [
        [0.8, -0.5],
        [1.4, 0.9],
      ],
      [0.1, -0.7],
    ],
    [
      [
        [0.6, -0.1, 0.2],
        [-0.4, 0.9, -0.8],
      ],
      [
        [2, -1, 0.5],
        [-0.3, 1.5, 4],
      ],
      [
        [0.2, -0.7, 0.6],
        [1.1, 0.4, -0.9],
        [-1.3, 0.5, 0.3],
      ],
      [-0.2, 0.4, 1],
    ],
  ];
}
