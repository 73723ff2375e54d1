import type { WorkedExample } from './worked-example';

export const tanhDeep: WorkedExample = {
  title: 'Gradient Derivation for Two-Layer Neural Network: Polynomial Approximation',
  author: 'Murali806',
  url: 'https://github.com/Murali806/dl_nb/blob/main/A_Basics/4_1_b_two_layer_polynomial_gradient_derivation_explained.md',
  where: '"Example with Numbers" and the three boxes after it',
  note: 'The squared error has no ½: twice our loss.',
  network: {
    weights: [[[0.5]], [[0.8]], [[1.2]]],
    biases: [[0.1], [-0.2], [0.3]],
    activations: ['tanh', 'tanh', 'identity'],
  },
  loss: 'halfSquaredError',
  inputs: [[2.0]],
  targets: [[4.0]],
  printed: [
    {
      z: [['1.1'], ['0.4404']],
      a: [['0.8005']],
      fPrime: [['0.3592']],
    },
    {
      lossFactor: 2,
      dW: [[], [], ['-2.652']],
    },
    {
      after: { learningRate: 0.01 },
      lossFactor: 2,
      W: [['0.537'], ['0.851'], ['1.227']],
      b: ['0.118', '-0.136', '0.364'],
    },
  ],
  leftOut: [
    'a2 0.4139, a3 0.7967: cut off; b3 -6.407, 1 − a2² 0.8287: from numbers ' +
      'rounded to four digits',
    'slopes of b2 -6.361, W2, W1, b1: a product off by 0.15 % goes into all of ' +
      'them',
  ],
};
