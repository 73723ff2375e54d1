import type { WorkedExample } from './worked-example';

export const scikitLearn: WorkedExample = {
  title: 'scikit-learn, neural_network/tests/test_mlp.py, test_fit',
  author: 'Issam H. Laradji and scikit-learn contributors',
  url: 'https://github.com/scikit-learn/scikit-learn/blob/main/sklearn/neural_network/tests/test_mlp.py',
  where: 'the comment "Manually worked out example" and the assertions',
  note: 'An L2 penalty of 0.1 acts on the weights.',
  network: {
    weights: [
      [
        [0.1, 0.3, 0.5],
        [0.2, 0.1, 0],
      ],
      [[0.1, 0.2]],
    ],
    biases: [[0.1, 0.1], [1.0]],
    activations: ['sigmoid', 'sigmoid'],
  },
  loss: 'binaryCrossEntropy',
  inputs: [[0.6, 0.8, 0.7]],
  targets: [[0]],
  printed: [
    {
      a: [['0.679178699175393 0.574442516811659']],
      delta: [['? 0.0374'], ['0.765']],
      db: ['? 0.0374', '0.765'],
    },
    {
      l2: 0.1,
      dW: [['0.0200 ? ?', '? ? ?']],
    },
    {
      after: { learningRate: 0.1 },
      b: ['? 0.09626', '0.9235'],
    },
  ],
  leftOut: [
    'a2 0.7654329, and what follows from it (d11, most gradients of the weights ' +
      'and their steps): computed from activations rounded to three digits',
    'W1grad31, W1grad32 and their steps: multiplied by x1 = 0.6 where x3 = 0.7 ' +
      'belongs',
  ],
};
