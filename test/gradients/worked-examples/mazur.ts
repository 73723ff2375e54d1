import type { WorkedExample } from './worked-example';

export const mazur: WorkedExample = {
  title: 'A Step by Step Backpropagation Example',
  author: 'Matt Mazur, 2015',
  url: 'https://mattmazur.com/2015/03/17/a-step-by-step-backpropagation-example/',
  where: 'the forward pass, the backward pass',
  note: 'He keeps the biases fixed.',
  network: {
    weights: [
      [
        [0.15, 0.2],
        [0.25, 0.3],
      ],
      [
        [0.4, 0.45],
        [0.5, 0.55],
      ],
    ],
    biases: [
      [0.35, 0.35],
      [0.6, 0.6],
    ],
    activations: ['sigmoid', 'sigmoid'],
  },
  loss: 'halfSquaredError',
  inputs: [[0.05, 0.1]],
  targets: [[0.01, 0.99]],
  biasesStay: true,
  printed: [
    {
      loss: '0.298371109',
      losses: ['0.274811083 0.023560026'],
      z: [['0.3775 ?'], ['1.105905967 ?']],
      a: [['0.593269992 0.596884378'], ['0.75136507 0.772928465']],
      fPrime: [['0.241300709 ?'], ['0.186815602 ?']],
      da: [[], ['0.036350306 ?'], ['0.74136507 ?']],
      delta: [[], ['0.138498562 ?']],
      dW: [
        ['0.000438568 ?', '? ?'],
        ['0.082167041 ?', '? ?'],
      ],
    },
    {
      after: { learningRate: 0.5 },
      W: [
        ['0.149780716 0.19956143', '0.24975114 0.29950229'],
        ['0.35891648 0.408666186', '0.511301270 0.561370121'],
      ],
    },
  ],
  leftOut: [
    "the slopes of one output's error in hidden activation 1: 0.055399425 is " +
      'right, -0.019049119 should end in 8; he multiplied rounded numbers',
    'the closing numbers (0.291027924, 0.0000351085, 0.015912196, 0.984065734): ' +
      'from a program that updates the output weights first; see one-point.test.ts',
  ],
};
