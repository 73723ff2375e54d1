import type { Exercise } from '../exercise';

/** Weights and biases of the fully connected network of these sizes. */
function parametersOf(sizes: readonly number[]): { weights: number; biases: number } {
  const layers = sizes.slice(1).map((O, l) => ({ O, I: sizes[l] }));
  return {
    weights: layers.reduce((sum, { O, I }) => sum + O * I, 0),
    biases: layers.reduce((sum, { O }) => sum + O, 0),
  };
}

const { weights, biases } = parametersOf([2, 8, 8, 1]);

/** How wide one hidden layer must be to have the parameters of 2-8-8-1: 4H + 1. */
export const sameParameters: Exercise<[]> = {
  name: '08-same-parameters',
  answer: () => (weights + biases - 1) / 4,
  pointer: 'TODO',
  right:
    'In the deep network most parameters stand between the two hidden layers; in the ' +
    'wide one they are shared out evenly among its units.',
  mistakes: [
    {
      name: 'as many units',
      answer: () => 8 + 8,
      says: 'Those are the units. Count the weights and biases that each of them brings.',
    },
    {
      name: 'weights only',
      answer: () => Math.round(weights / 3),
      says: 'Each hidden unit has a bias too, and so does the output.',
    },
    {
      name: 'three parameters for each hidden unit',
      answer: () => Math.round((weights + biases - 1) / 3),
      says: 'Two weights come in and one bias; but one more weight leads out.',
    },
    {
      name: 'the parameters themselves',
      answer: () => weights + biases,
      says: 'So many parameters there are. Divide them among the units of one layer.',
    },
    {
      name: 'the bias of the output forgotten',
      answer: () => (weights + biases) / 4,
      says: 'A part of a unit is left over: which parameter belongs to no hidden unit?',
    },
  ],
};
