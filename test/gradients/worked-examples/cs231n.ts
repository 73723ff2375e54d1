import type { WorkedExample } from './worked-example';

export const cs231n: WorkedExample = {
  title: 'CS231n: Backpropagation, Intuitions; the sigmoid example',
  author: 'Andrej Karpathy (Stanford)',
  url: 'https://cs231n.github.io/optimization-2/#sigmoid',
  where: 'the circuit, and what its code gives when it is run',
  note:
    'There is no loss, only the slopes of the output: a target of output − 1 ' +
    'makes them the slopes of our loss.',
  network: {
    weights: [[[2, -3]]],
    biases: [[-3]],
    activations: ['sigmoid'],
  },
  loss: 'halfSquaredError',
  inputs: [[-1, -2]],
  targets: [[-0.2689414213699951]],
  printed: [
    {
      z: [['1.00']],
      a: [['0.73']],
      da: [['0.3932238664829637 -0.5898357997244456']],
      delta: [['0.20']],
      dW: [['-0.19661193324148185 -0.3932238664829637']],
      db: ['0.19661193324148185'],
    },
  ],
  leftOut: [],
};
