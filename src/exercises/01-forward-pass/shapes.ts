import { createNetwork } from '../../network/network';
import type { Exercise } from '../check/exercise';

const samples = 5;
const network = createNetwork({
  sizes: [4, 3, 2],
  activations: ['relu', 'sigmoid'],
  seed: 0,
});

/** The shapes of the matrices in a forward pass, as rows × columns. */
export const shapes: Exercise<[]> = {
  name: '01-shapes',
  answer: () =>
    network.layers.flatMap(({ inputSize, outputSize }) => [
      [outputSize, inputSize],
      [samples, outputSize],
    ]),
  right:
    'In X·Wᵀ the inner sizes, the number of inputs, must be the same and vanish; the ' +
    'outer ones stay.',
  mistakes: [
    {
      name: 'inputs × units',
      answer: () =>
        network.layers.flatMap(({ inputSize, outputSize }) => [
          [inputSize, outputSize],
          [samples, outputSize],
        ]),
      says:
        'That is the shape of the weights turned round. Here one row of W holds the ' +
        'weights of one unit.',
    },
    {
      name: 'samples in columns',
      answer: () =>
        network.layers.flatMap(({ inputSize, outputSize }) => [
          [outputSize, inputSize],
          [outputSize, samples],
        ]),
      says: 'In this course each sample is a row, in X as in every Z.',
    },
    {
      name: 'one sample only',
      answer: () =>
        network.layers.flatMap(({ inputSize, outputSize }) => [
          [outputSize, inputSize],
          [1, outputSize],
        ]),
      says: 'The matrices hold all samples at once: how many are there?',
    },
  ],
};
