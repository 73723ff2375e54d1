import type { WorkedExample } from './worked-example';

export const traskSingman: WorkedExample = {
  title: 'Holding Your Hand Like a Small Child Through a Neural Network',
  author: 'Paul Singman, after Andrew Trask',
  url: 'https://www.kdnuggets.com/2017/08/holding-your-hand-small-child-neural-network.html',
  where: 'part 1, iteration 0; part 2, iteration 1',
  note:
    'Weights: np.random.seed(123), 2 · random((3, 1)) − 1. It steps along the sum ' +
    'over its four samples: a rate of 1 there is 4 on the mean. Error and delta ' +
    'are minus our slopes. There are no biases.',
  network: {
    weights: [[[0.3929383711957233, -0.42772133009924107, -0.5462970928715938]]],
    biases: [[0]],
    activations: ['sigmoid'],
  },
  loss: 'halfSquaredError',
  inputs: [
    [0, 0, 1],
    [0, 1, 1],
    [1, 0, 1],
    [1, 1, 1],
  ],
  targets: [[0], [0], [1], [1]],
  biasesStay: true,
  printed: [
    {
      lossFactor: -1,
      da: [[], ['-0.36672394', '-0.27408027', '0.53826471', '0.64131589']],
      delta: [['-0.08516705', '-0.05453109', '0.13377806', '0.14752178']],
    },
    {
      fPrime: [['0.23223749', '0.19896028', '0.24853581', '?']],
    },
    {
      after: { learningRate: 4 },
      z: [['-0.40469539', '-0.73942603', '0.26954282', '-0.06518782']],
      a: [['0.40018475', '0.32312967', '0.56698066', '0.48370881']],
      W: [['0.67423821 -0.33473064 -0.40469539']],
    },
  ],
  leftOut: [
    'sigmoid derivative of sample 4: the copy says 0.21876263, but its own delta ' +
      '/ error is 0.2300298',
  ],
};
