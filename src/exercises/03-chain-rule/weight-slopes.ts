import type { Exercise } from '../exercise';
import { mapped, product, type Rows, transposed } from './matrices';

/**
 * The slopes of a layer's weights, from its Δ and what came in. Twice there are as many
 * samples as units and inputs: there a forgotten transpose fits, and is recognised.
 */
export const weightSlopes: Exercise<[Delta2: Rows, A1: Rows]> = {
  name: '03-weight-slopes',
  answer: (Delta2, A1) => product(transposed(Delta2), A1),
  tryOn: () => [
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
  ],
  pointer: 'TODO',
  right:
    'For a single sample it is a table of products, each δ with each activation: the ' +
    'outer product of the two.',
  mistakes: [
    {
      name: 'the transpose is missing',
      answer: (Delta2, A1) => product(Delta2, A1),
      says: 'With these shapes it fits by accident: over what must the sum go, the units or the samples?',
    },
    {
      name: 'the result is transposed',
      answer: (Delta2, A1) => product(transposed(A1), Delta2),
      says: 'Those are the right numbers; one row for each unit, as in W₂, is wanted.',
    },
    {
      name: 'the activations are transposed instead',
      answer: (Delta2, A1) => product(Delta2, transposed(A1)),
      says: 'That belongs to samples in columns; here each sample is a row.',
    },
    {
      name: 'divided by n again',
      answer: (Delta2, A1) =>
        mapped(product(transposed(Delta2), A1), (slope) => slope / A1.length),
      says: 'Δ₂ has the division in already.',
    },
    {
      name: 'only the first sample',
      answer: (Delta2, A1) => product(transposed(Delta2.slice(0, 1)), A1.slice(0, 1)),
      says: 'Every weight is used once for each sample: add the ways.',
    },
  ],
};
