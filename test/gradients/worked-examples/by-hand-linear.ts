import type { WorkedExample } from './worked-example';

export const byHandLinear: WorkedExample = {
  title: 'Training a neural network by hand',
  author: 'Towards Data Science',
  url: 'https://towardsdatascience.com/training-a-neural-network-by-hand-1bcac4d82a6e',
  where: 'the second model, x and x², as a C++ test suite of the article has it',
  note:
    'The error is summed over the four samples, four times our loss; the slopes ' +
    'are those of the fourth sample.',
  network: {
    weights: [[[0.5, 0.1]]],
    biases: [[0]],
    activations: ['identity'],
  },
  loss: 'halfSquaredError',
  inputs: [
    [0.1, 0.010000000000000002],
    [0.3, 0.09],
    [0.6, 0.36],
    [0.7, 0.48999999999999994],
  ],
  targets: [[0.2], [0.25], [0.4], [0.7]],
  printed: [
    {
      lossFactor: 4,
      loss: '0.0625895',
    },
    {
      sample: 3,
      dW: [['-0.2107 -0.14749']],
    },
    {
      delta: [['?', '?', '?', '-0.301']],
    },
  ],
  leftOut: [],
};
