import type { Exercise } from '../exercise';
import { mistakesOf, type Slip } from '../slips';
import { mapped, placeByPlace, product, type Rows, transposed } from './matrices';

type Given = [Delta2: Rows, A1: Rows];

/** How the slopes are found. */
interface Steps {
  product(Delta2: Rows, A1: Rows): Rows;
  count(A1: Rows): number;
}

const right: Steps = {
  product: (Delta2, A1) => product(transposed(Delta2), A1),
  count: () => 1,
};

const slopesWith =
  (instead: Partial<Steps>) =>
  (...[Delta2, A1]: Given): Rows => {
    const { product, count } = { ...right, ...instead };
    return mapped(product(Delta2, A1), (slope) => slope / count(A1));
  };

const slips: Slip<Steps>[] = [
  {
    name: 'the transpose is missing',
    sets: { product },
    says: 'With these shapes it fits by accident. What do you sum over, units or samples?',
  },
  {
    name: 'the result is transposed',
    sets: { product: (Delta2, A1) => product(transposed(A1), Delta2) },
    says: 'Those are the right numbers; but there should be a row for each unit, as in W₂.',
  },
  {
    name: 'A₁ is transposed, not Δ₂',
    sets: { product: (Delta2, A1) => product(Delta2, transposed(A1)) },
    says: 'That belongs to samples in columns; here each sample is a row.',
  },
  {
    name: 'both are transposed',
    sets: { product: (Delta2, A1) => product(transposed(Delta2), transposed(A1)) },
    says: 'With these shapes it fits by accident. Which of the two must have its samples in columns?',
  },
  {
    name: 'it’s multiplied entry by entry',
    sets: { product: placeByPlace },
    says: 'Each slope is a sum over the samples: a product of matrices.',
  },
  {
    name: 'only the first sample is counted',
    sets: {
      product: ([delta], [a]) => product(transposed([delta]), [a]),
    },
    says: 'Every weight is used once for each sample: add up over all of them.',
  },
  {
    name: 'it’s divided by n again',
    sets: { count: (A1) => A1.length },
    says: 'Δ₂ has that division in it already.',
  },
  {
    name: 'it’s divided by 4',
    sets: { count: () => 4 },
    says: 'Δ₂ is divided by the number of samples already, whatever it is.',
  },
];

/**
 * The slopes of a layer’s weights, from its Δ and what came in. Twice there are as many
 * samples as units and inputs: there a forgotten transpose fits, and is recognised.
 */
export const weightSlopes: Exercise<Given> = {
  name: '03-weight-slopes',
  answer: slopesWith({}),
  tryOn,
  tryOnToo: () => [
    [
      [[0.4], [-0.2], [0.5]],
      [
        [0.9, 2],
        [1.2, 0.4],
        [0.5, 0.6],
      ],
    ],
    [[[0.3, -0.1, 0.7]], [[1.5, -2]]],
  ],
  pointer:
    'Entry [u][i] adds up one product for each sample s: δ of unit u times activation i. ' +
    'There’s a row for each unit of Δ₂ and a column for each activation of A₁.',
  right:
    'For a single sample it’s a table of products, each δ with each activation: the ' +
    'outer product of the two.',
  mistakes: mistakesOf(slips, slopesWith, tryOn),
};

function tryOn(): Given[] {
  return [
    [
      [
        [0.2, -0.5],
        [0.7, 0.1],
      ],
      [
        [1.5, -2],
        [0.5, 3],
      ],
    ],
    [
      [
        [0.4, -0.1, 0.6],
        [-0.2, 0.3, 0.5],
        [0.1, 0.8, -0.7],
      ],
      [
        [0.9, 2, 0.3],
        [1.2, 0.4, 0.7],
        [0.5, 0.6, 1.1],
      ],
    ],
  ];
}
