import type { WorkedExample } from './worked-example';

export const brownlee: WorkedExample = {
  title: 'How to Code a Neural Network with Backpropagation In Python',
  author: 'Jason Brownlee',
  url: 'https://machinelearningmastery.com/implement-backpropagation-algorithm-scratch-python/',
  where: 'section 2.3, Forward Propagation',
  network: {
    weights: [
      [[0.13436424411240122, 0.8474337369372327]],
      [[0.2550690257394217], [0.4494910647887381]],
    ],
    biases: [[0.763774618976614], [0.49543508709194095, 0.651592972722763]],
    activations: ['sigmoid', 'sigmoid'],
  },
  loss: 'halfSquaredError',
  inputs: [[1, 0]],
  targets: [[0, 1]],
  printed: [
    {
      a: [['0.7105668883115941'], ['0.6629970129852887 0.7253160725279748']],
    },
  ],
  leftOut: [
    'section 3.2: its stored outputs do not come from its weights, so its deltas ' +
      'are no gradient anywhere',
  ],
};
