import type { Exercise } from '../exercise';
import { mapped, placeByPlace, product, type Rows, transposed } from './matrices';

type Given = [Delta2: Rows, W2: Rows, A1: Rows];

const tanhSlope = (a: number) => 1 - a ** 2;

/**
 * δ of a hidden layer with tanh. Every W2 is square: there a transposed one fits, and
 * gives a wrong number that looks like a right one.
 */
export const tanhLayer: Exercise<Given> = {
  name: '03-tanh-layer',
  answer: (Delta2, W2, A1) => placeByPlace(product(Delta2, W2), mapped(A1, tanhSlope)),
  tryOn: () => [
    [
      [
        [0.2, -0.5],
        [0.7, 0.1],
        [-0.3, 0.4],
      ],
      [
        [1.5, -2],
        [0.5, 3],
      ],
      [
        [0.9, -0.4],
        [-0.6, 0.2],
        [0.1, 0.8],
      ],
    ],
    [
      [[0.4, -0.1, 0.6]],
      [
        [2, -1, 0.5],
        [0.3, 1.2, -0.7],
        [-1.4, 0.8, 1.1],
      ],
      [[-0.5, 0.7, 0.3]],
    ],
  ],
  pointer: 'TODO',
  right:
    'A tanh near ±1 is saturated and lets hardly any slope through; in a deep stack of ' +
    'such layers little is left at the bottom.',
  mistakes: [
    {
      name: 'the activation’s derivative is missing',
      answer: (Delta2, W2) => product(Delta2, W2),
      says: 'You have the slopes in A₁; Δ₁ is the slope in Z₁, one link further back.',
    },
    {
      name: 'W transposed',
      answer: (Delta2, W2, A1) =>
        placeByPlace(product(Delta2, transposed(W2)), mapped(A1, tanhSlope)),
      says: 'Forward, X goes through W₂ transposed; what about the way back?',
    },
    {
      name: 'tanh applied once more',
      answer: (Delta2, W2, A1) =>
        placeByPlace(
          product(Delta2, W2),
          mapped(A1, (a) => tanhSlope(Math.tanh(a))),
        ),
      says: 'A₁ is tanh of Z₁ already: the slope can be said with it as it is.',
    },
    {
      name: 'the sigmoid’s slope',
      answer: (Delta2, W2, A1) =>
        placeByPlace(
          product(Delta2, W2),
          mapped(A1, (a) => a * (1 - a)),
        ),
      says: 'a (1 − a) belongs to the sigmoid; the slope of tanh is 1 at its centre.',
    },
    {
      name: 'divided by n again',
      answer: (Delta2, W2, A1) =>
        placeByPlace(
          product(Delta2, W2),
          mapped(A1, (a) => tanhSlope(a) / A1.length),
        ),
      says: 'Δ₂ has the division in already, and hands it on.',
    },
  ],
};
