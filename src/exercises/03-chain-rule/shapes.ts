import type { Exercise } from '../exercise';

const n = 100;
const I = 5;
const O = 3;

/** The shapes of all that a layer's backward pass computes. */
export const shapes: Exercise = {
  name: '03-shapes',
  answer: () => [
    [n, O],
    [O, I],
    [1, O],
    [n, I],
  ],
  pointer: 'TODO',
  right:
    'A slope has the shape of what it is the slope in: Δ that of Z, ∂L/∂W that of W, and ' +
    'Δ W that of the inputs.',
  mistakes: [
    {
      name: 'samples in columns',
      answer: () => [
        [O, n],
        [O, I],
        [O, 1],
        [I, n],
      ],
      says: 'That is the other convention, put together correctly; here the samples stand in rows.',
    },
    {
      name: 'the weights are transposed',
      answer: () => [
        [n, O],
        [I, O],
        [1, O],
        [n, I],
      ],
      says: 'W holds the weights of one unit in a row; its slopes are laid out in the same way.',
    },
    {
      name: 'row sums for the biases',
      answer: () => [
        [n, O],
        [O, I],
        [1, n],
        [n, I],
      ],
      says: 'How many biases does a layer have: one for each sample, or one for each unit?',
    },
    {
      name: 'what is handed back has a number for each unit',
      answer: () => [
        [n, O],
        [O, I],
        [1, O],
        [n, O],
      ],
      says: 'Δ W holds the slopes in the layer’s inputs. How many are there for each sample?',
    },
  ],
};
