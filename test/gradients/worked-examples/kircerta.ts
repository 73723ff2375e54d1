import type { WorkedExample } from './worked-example';

export const kircerta: WorkedExample = {
  title: 'Neural network lifecycle',
  author: 'Kircerta',
  url: 'https://www.kircerta.com/posts/science/neural-network-lifecycle',
  where: 'phases 0 to 2',
  network: {
    weights: [
      [
        [0.3, -0.1],
        [0.2, 0.4],
      ],
      [[0.5, -0.3]],
    ],
    biases: [[0, 0], [0]],
    activations: ['relu', 'identity'],
  },
  loss: 'halfSquaredError',
  inputs: [[1, 2]],
  targets: [[1]],
  printed: [
    {
      loss: '0.78125',
      z: [['0.1 1.0']],
      a: [['0.1 1.0'], ['-0.25']],
      delta: [[], ['-1.25']],
      dW: [[], ['-0.125 -1.25']],
    },
  ],
  leftOut: [],
};
