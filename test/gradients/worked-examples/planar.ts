import type { WorkedExample } from './worked-example';

export const planar: WorkedExample = {
  title: 'Neural Networks and Deep Learning, week 3: Planar data classification',
  author: 'Andrew Ng, Younes Bensouda Mourri, Kian Katanforoosh (deeplearning.ai)',
  url: 'https://www.coursera.org/learn/neural-networks-deep-learning',
  where: 'backward_propagation_test_case and its expected output',
  note:
    'Inputs: np.random.seed(1), randn(2, 3), transposed. Weights as printed, with ' +
    'eight decimals.',
  network: {
    weights: [
      [
        [-0.00416758, -0.00056267],
        [-0.02136196, 0.01640271],
        [-0.01793436, -0.00841747],
        [0.00502881, -0.01245288],
      ],
      [[-0.01057952, -0.00909008, 0.00551454, 0.02292208]],
    ],
    biases: [[0, 0, 0, 0], [0]],
    activations: ['tanh', 'sigmoid'],
  },
  loss: 'binaryCrossEntropy',
  inputs: [
    [1.6243453636632417, -1.0729686221561705],
    [-0.6117564136500754, 0.8654076293246785],
    [-0.5281717522634557, -2.3015386968802827],
  ],
  targets: [[1], [0], [1]],
  printed: [
    {
      z: [
        [
          '-0.00616586 -0.05229879 -0.02009991 0.02153007',
          '0.0020626 0.02726335 0.00368692 -0.01385322',
          '0.0034962 -0.02646869 0.02884556 0.02600471',
        ],
        ['0.00092281', '-0.00056678', '0.00095853'],
      ],
      a: [
        [
          '-0.00616578 -0.05225116 -0.02009721 0.02152675',
          '0.0020626 0.02725659 0.0036869 -0.01385234',
          '0.00349619 -0.02646251 0.02883756 0.02599885',
        ],
        ['0.5002307', '0.49985831', '0.50023963'],
      ],
      dW: [
        [
          '0.00301023 -0.00747267',
          '0.00257968 -0.00641288',
          '-0.00156892 0.003893',
          '-0.00652037 0.01618243',
        ],
        ['0.00078841 0.01765429 -0.00084166 -0.01022527'],
      ],
      db: ['0.00176201 0.00150995 -0.00091736 -0.00381422', '-0.16655712'],
    },
  ],
  leftOut: ['cost 0.6930587610394646: belongs to other targets, [1, 0, 0]'],
};
