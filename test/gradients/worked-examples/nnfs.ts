import type { WorkedExample } from './worked-example';

export const nnfs: WorkedExample = {
  title: 'Neural Networks from Scratch in Python',
  author: 'Harrison Kinsley, Daniel Kukiela',
  url: 'https://nnfs.io',
  where: 'chapter 9, the single ReLU neuron',
  note:
    'The slope from "the next layer" is 1: a target of output − 1 gives just ' +
    'that.',
  network: {
    weights: [[[-3.0, -1.0, 2.0]]],
    biases: [[1.0]],
    activations: ['relu'],
  },
  loss: 'halfSquaredError',
  inputs: [[1.0, -2.0, 3.0]],
  targets: [[5.0]],
  printed: [
    {
      z: [['6.0']],
      a: [['6.0']],
      da: [['-3.0 -1.0 2.0']],
      dW: [['1.0 -2.0 3.0']],
      db: ['1.0'],
    },
    {
      after: { learningRate: 0.001 },
      a: [['5.985']],
      W: [['-3.001 -0.998 1.997']],
      b: ['0.999'],
    },
  ],
  leftOut: [],
};
