import type { WorkedExample } from './worked-example';

export const hanKamber: WorkedExample = {
  title: 'Data Mining: Concepts and Techniques, 3rd edition',
  author: 'Jiawei Han, Micheline Kamber, Jian Pei',
  url: 'https://www.sciencedirect.com/book/9780123814791/data-mining-concepts-and-techniques',
  where: 'Example 9.1, Tables 9.1 to 9.4',
  note: 'Err, in Table 9.3, is minus the slope in the preactivation.',
  network: {
    weights: [
      [
        [0.2, 0.4, -0.5],
        [-0.3, 0.1, 0.2],
      ],
      [[-0.3, -0.2]],
    ],
    biases: [[-0.4, 0.2], [0.1]],
    activations: ['sigmoid', 'sigmoid'],
  },
  loss: 'halfSquaredError',
  inputs: [[1, 0, 1]],
  targets: [[1]],
  printed: [
    {
      z: [['-0.7 0.1'], ['-0.105']],
      a: [['0.332 0.525'], ['0.474']],
    },
    {
      lossFactor: -1,
      delta: [['-0.0087 -0.0065']],
    },
    {
      after: { learningRate: 0.9 },
      W: [['0.192 0.4 -0.508', '-0.306 0.1 0.194'], ['-0.261 -0.138']],
      b: ['-0.408 0.194', '0.218'],
    },
  ],
  leftOut: [
    'Err of unit 6: printed 0.1311, exact 0.131169; cut off instead of rounded',
  ],
};
