import type { Exercise } from '../exercise';

const [inputs, hidden, outputs] = [3, 4, 2];
const samples = 10;

const below = inputs * hidden;
const above = hidden * outputs;
const weights = below + above;

/** Counting the multiplications of a gradient by the chain rule. */
export const chainProducts: Exercise<[]> = {
  name: '06-chain-products',
  answer: () => (2 * weights + above + hidden) * samples,
  pointer: 'TODO',
  right:
    'In the first layer each weight counts twice, above it three times, and each ' +
    'hidden unit once more: always about three forward passes at most.',
  mistakes: [
    {
      name: 'the forward pass, or the slopes of the weights, left out',
      answer: () => (weights + above + hidden) * samples,
      says: 'Each weight multiplies twice: once forward, once for its own slope.',
    },
    {
      name: 'the slopes of ReLU left out',
      answer: () => (2 * weights + above) * samples,
      says: 'After the weights, δ also passes the slope of each hidden ReLU.',
    },
    {
      name: 'three forward passes',
      answer: () => 3 * weights * samples,
      says: 'δ does not pass all weights: there is nothing to bring down to the inputs.',
    },
    {
      name: 'δ brought down to the inputs',
      answer: () => (3 * weights + hidden) * samples,
      says: 'The inputs are no parameters; down to which layer must δ come?',
    },
    {
      name: 'a single sample',
      answer: () => 2 * weights + above + hidden,
      says: 'That is one sample; each of them goes forward and backward.',
    },
  ],
};
