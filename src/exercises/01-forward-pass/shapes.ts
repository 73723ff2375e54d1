import { createNetwork } from '../../network/network';
import type { Exercise } from '../exercise';

const samples = 5;
const network = createNetwork({
  sizes: [4, 3, 2],
  activations: ['relu', 'sigmoid'],
  seed: 0,
});

type Shape = [rows: number, columns: number];

interface Shapes {
  weights: Shape;
  biases: Shape;
  sums: Shape;
}

/** W1, b1, Z1, W2, Z2, with what a mistake makes of the layers' shapes. */
function shapesWith(mistake: (inputs: number, units: number) => Partial<Shapes>) {
  const [hidden, output] = network.layers.map(({ inputSize, outputSize }) => ({
    weights: [outputSize, inputSize],
    biases: [1, outputSize],
    sums: [samples, outputSize],
    ...mistake(inputSize, outputSize),
  }));
  return [hidden.weights, hidden.biases, hidden.sums, output.weights, output.sums];
}

/** The shapes of the matrices in a forward pass, as rows × columns. */
export const shapes: Exercise<[]> = {
  name: '01-shapes',
  answer: () => shapesWith(() => ({})),
  pointer: 'TODO',
  right:
    'In X·Wᵀ the inner sizes, the number of inputs, must be the same and vanish; the ' +
    'outer ones stay.',
  mistakes: [
    {
      name: 'inputs × units',
      answer: () => shapesWith((inputs, units) => ({ weights: [inputs, units] })),
      says:
        'That is the shape of the weights once they are flipped. Here one row of W holds ' +
        'the weights of one unit.',
    },
    {
      name: 'samples in columns',
      answer: () => shapesWith((_, units) => ({ sums: [units, samples] })),
      says: 'In this course each sample is a row, in X as in every Z.',
    },
    {
      name: 'one sample only',
      answer: () => shapesWith((_, units) => ({ sums: [1, units] })),
      says: 'The matrices hold all samples at once: how many are there?',
    },
    {
      name: 'the biases in a column',
      answer: () => shapesWith((_, units) => ({ biases: [units, 1] })),
      says: 'In a row of Z each unit has a column, so its bias stands in that column too.',
    },
    {
      name: 'a bias for each input',
      answer: () => shapesWith((inputs) => ({ biases: [1, inputs] })),
      says: 'Who has a bias, the inputs of a layer or its units?',
    },
    {
      name: 'biases for each sample',
      answer: () => shapesWith((_, units) => ({ biases: [samples, units] })),
      says: 'All samples share the biases: one row of them is added to every row.',
    },
  ],
};
