import type { Exercise } from '../exercise';
import { mistakesOf, type Slip } from '../slips';
import { mapped, placeByPlace, product, type Rows, transposed } from './matrices';

type Given = [Delta2: Rows, W2: Rows, A1: Rows];

/** How δ is found. */
interface Steps {
  slope(a: number): number;
  back(Delta2: Rows, W2: Rows): Rows;
  count(A1: Rows): number;
}

const right: Steps = { slope: (a) => 1 - a ** 2, back: product, count: () => 1 };

const deltaWith =
  (instead: Partial<Steps>) =>
  (...[Delta2, W2, A1]: Given): Rows => {
    const { slope, back, count } = { ...right, ...instead };
    return placeByPlace(
      back(Delta2, W2),
      mapped(A1, (a) => slope(a) / count(A1)),
    );
  };

const slips: Slip<Steps>[] = [
  {
    name: 'the slope of tanh is missing',
    sets: { slope: () => 1 },
    says: 'You have the slopes in A₁; Δ₁ is the slope in Z₁, one link further back.',
  },
  {
    name: 'that’s the activation, not its slope',
    sets: { slope: (a) => a },
    says: 'Backward it’s the slope that multiplies, 1 − a².',
  },
  {
    name: 'the square is missing',
    sets: { slope: (a) => 1 - a },
    says: 'The slope of tanh is 1 − a².',
  },
  {
    name: 'tanh is applied once more',
    sets: { slope: (a) => 1 - Math.tanh(a) ** 2 },
    says: 'A₁ is tanh of Z₁ already: use it as it is.',
  },
  {
    name: 'that’s the slope of the sigmoid',
    sets: { slope: (a) => a * (1 - a) },
    says: 'a (1 − a) belongs to the sigmoid; the slope of tanh is 1 at its centre.',
  },
  {
    name: 'that’s the slope of ReLU',
    sets: { slope: (a) => (a > 0 ? 1 : 0) },
    says: 'This layer has tanh: its slope is 1 − a², above 0 and below.',
  },
  {
    name: 'W₂ is transposed',
    sets: { back: (Delta2, W2) => product(Delta2, transposed(W2)) },
    says: 'Forward, A₁ goes through W₂ transposed; what about the way back?',
  },
  {
    name: 'W₂ is missing',
    sets: { back: (Delta2) => Delta2 },
    says: 'On the path from Δ₂ to the hidden units there are weights.',
  },
  {
    name: 'it’s divided by n again',
    sets: { count: (A1) => A1.length },
    says: 'Δ₂ has that division in it already, and hands it on.',
  },
];

/**
 * δ of a hidden layer with tanh. Every W2 is square at first: there a transposed one
 * fits, and gives a wrong number that looks like a right one.
 */
export const tanhLayer: Exercise<Given> = {
  name: '03-tanh-layer',
  answer: deltaWith({}),
  tryOn,
  tryOnToo: () => [
    [
      [[0.2], [-0.7]],
      [[1.5, -2, 0.5]],
      [
        [0.9, -0.4, 0.3],
        [-0.6, 0.2, 0.8],
      ],
    ],
    [
      [[0.4, -0.1, 0.6]],
      [
        [2, -1],
        [0.3, 1.2],
        [-1.4, 0.8],
      ],
      [[-0.5, 0.7]],
    ],
  ],
  pointer:
    'Two steps back: through the weights, to the slopes in A₁; then through tanh, entry by ' +
    'entry, times 1 − a².',
  right:
    'A tanh near ±1 is saturated and lets hardly any slope through; in a deep stack of ' +
    'such layers little is left at the bottom.',
  mistakes: mistakesOf(slips, deltaWith, tryOn),
};

function tryOn(): Given[] {
  return [
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
  ];
}
