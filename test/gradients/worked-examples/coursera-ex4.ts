import type { WorkedExample } from './worked-example';

export const courseraEx4: WorkedExample = {
  title: 'Machine Learning, programming exercise 4: test cases of nnCostFunction',
  author: 'Tom Mosher; course by Andrew Ng (Stanford, Coursera)',
  url: 'https://www.coursera.org/learn/machine-learning/discussions/0SxufTSrEeWPACIACw4G5w',
  where: 'the forum post "ex4 test cases"',
  note:
    'Weights (1 … 18) / 10 column by column, biases first; inputs cos(1 … 6). λ = ' +
    '0, the sums over the samples, and λ = 4.',
  network: {
    weights: [
      [
        [0.3, 0.5],
        [0.4, 0.6],
      ],
      [
        [1.1, 1.5],
        [1.2, 1.6],
        [1.3, 1.7],
        [1.4, 1.8],
      ],
    ],
    biases: [
      [0.1, 0.2],
      [0.7, 0.8, 0.9, 1.0],
    ],
    activations: ['sigmoid', 'sigmoid'],
  },
  loss: 'binaryCrossEntropy',
  inputs: [
    [0.5403023058681398, -0.4161468365471424],
    [-0.9899924966004454, -0.6536436208636119],
    [0.28366218546322625, 0.960170286650366],
  ],
  targets: [
    [0, 0, 0, 1],
    [0, 1, 0, 0],
    [0, 0, 1, 0],
  ],
  printed: [
    {
      loss: '7.4070',
      delta: [
        ['0.79393 1.05281', '0.73674 0.95128', '0.76775 0.93560'],
        [
          '0.888659 0.907427 0.923305 -0.063351',
          '0.838178 -0.139718 0.879800 0.896918',
          '0.923414 0.938578 -0.049102 0.960851',
        ],
      ],
      dW: [
        ['-0.027540 -0.024929', '-0.035844 -0.053862'],
        [
          '0.459314 0.478337',
          '0.344618 0.368920',
          '0.256313 0.259771',
          '0.311885 0.322331',
        ],
      ],
      db: ['0.766138 0.979897', '0.883417 0.568762 0.584668 0.598139'],
    },
    {
      lossFactor: 3,
      dW: [
        ['-0.082619 -0.074786', '-0.107533 -0.161585'],
        ['1.37794 1.43501', '1.03385 1.10676', '0.76894 0.77931', '0.93566 0.96699'],
      ],
      db: ['2.298415 2.939691', '2.65025 1.70629 1.75400 1.79442'],
    },
    {
      l2: 4,
      loss: '19.474',
      dW: [
        ['0.37246 0.64174', '0.49749 0.74614'],
        ['1.92598 2.47834', '1.94462 2.50225', '1.98965 2.52644', '2.17855 2.72233'],
      ],
    },
  ],
  leftOut: [
    'a1 and a2 of the Clojure version: computed from inputs rounded to five ' +
      'digits',
  ],
};
