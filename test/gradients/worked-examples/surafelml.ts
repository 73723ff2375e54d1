import type { WorkedExample } from './worked-example';

export const surafelml: WorkedExample = {
  title: 'Numerical walkthrough: backprop by hand on a 2-2-1 net',
  author: 'Surafel M. Lakew',
  url: 'https://surafelml.github.io/nn-timeline/supp/04_mlp_backprop_numerical.html',
  where: 'Backward pass',
  note: 'There are no biases.',
  network: {
    weights: [
      [
        [0.1, 0.2],
        [0.3, 0.4],
      ],
      [[0.5, 0.6]],
    ],
    biases: [[0, 0], [0]],
    activations: ['sigmoid', 'sigmoid'],
  },
  loss: 'binaryCrossEntropy',
  inputs: [[1, 0]],
  targets: [[1]],
  biasesStay: true,
  printed: [
    {
      delta: [[], ['-0.3527']],
      dW: [[], ['-0.1852 -0.2026']],
    },
  ],
  leftOut: [],
};
