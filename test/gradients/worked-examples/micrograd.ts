import type { WorkedExample } from './worked-example';

export const micrograd: WorkedExample = {
  title: 'Neural Networks: Zero to Hero, lecture 1: building micrograd',
  author: 'Andrej Karpathy',
  url: 'https://github.com/karpathy/nn-zero-to-hero/blob/master/lectures/micrograd/micrograd_lecture_first_half_roughly.ipynb',
  where: 'the graph of the tanh neuron after o.backward()',
  note:
    'There is no loss, only the slopes of the output: a target of output − 1 ' +
    'makes them the slopes of our loss.',
  network: {
    weights: [[[-3.0, 1.0]]],
    biases: [[6.881373587019543]],
    activations: ['tanh'],
  },
  loss: 'halfSquaredError',
  inputs: [[2.0, 0.0]],
  targets: [[-0.2928932188134523]],
  printed: [
    {
      z: [['0.8813735870195432']],
      a: [['0.7071067811865476']],
      da: [['-1.5000 0.5000']],
      delta: [['0.5000']],
      dW: [['1.0000 0.0000']],
      db: ['0.5000'],
    },
  ],
  leftOut: [],
};
