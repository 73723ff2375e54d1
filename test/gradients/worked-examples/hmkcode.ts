import type { WorkedExample } from './worked-example';

export const hmkcode: WorkedExample = {
  title: 'Backpropagation Step by Step',
  author: 'hmkcode',
  url: 'https://hmkcode.com/ai/backpropagation-step-by-step/',
  where: 'the whole post',
  note: 'There are no biases.',
  network: {
    weights: [
      [
        [0.11, 0.21],
        [0.12, 0.08],
      ],
      [[0.14, 0.15]],
    ],
    biases: [[0, 0], [0]],
    activations: ['identity', 'identity'],
  },
  loss: 'halfSquaredError',
  inputs: [[2, 3]],
  targets: [[1]],
  biasesStay: true,
  printed: [
    {
      a: [['0.85 0.48'], ['0.191']],
      delta: [[], ['-0.809']],
    },
    {
      after: { learningRate: 0.05 },
      W: [['0.12 0.23', '0.13 0.10'], ['0.17 0.17']],
    },
  ],
  leftOut: [
    'loss 0.327 and the new output 0.26: stand in images that we have not read',
  ],
};
