import type { WorkedExample } from './worked-example';

export const goodfellowXor: WorkedExample = {
  title: 'Deep Learning, section 6.1: Learning XOR',
  author: 'Ian Goodfellow, Yoshua Bengio, Aaron Courville',
  url: 'https://www.deeplearningbook.org/contents/mlp.html',
  where: 'equations 6.4 to 6.11',
  note: 'XOR solved exactly, with three preactivations on the kink.',
  network: {
    weights: [
      [
        [1, 1],
        [1, 1],
      ],
      [[1, -2]],
    ],
    biases: [[0, -1], [0]],
    activations: ['relu', 'identity'],
  },
  loss: 'halfSquaredError',
  inputs: [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ],
  targets: [[0], [1], [1], [0]],
  printed: [
    {
      z: [['0 -1', '1 0', '1 0', '2 1']],
      a: [
        ['0 0', '1 0', '1 0', '2 1'],
        ['0', '1', '1', '0'],
      ],
    },
  ],
  leftOut: [],
};
