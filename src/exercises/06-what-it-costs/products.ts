import type { Exercise } from '../exercise';

const sizes = [3, 4, 2];
const samples = 10;

const weights = sizes[0] * sizes[1] + sizes[1] * sizes[2];
const parameters = weights + sizes[1] + sizes[2];

/** Counting the multiplications of a nudged gradient. */
export const products: Exercise<[]> = {
  name: '06-products',
  answer: () => (2 * parameters + 1) * weights * samples,
  pointer: 'TODO',
  right: 'Three forward passes are 600 multiplications; the chain rule needs fewer.',
  mistakes: [
    {
      name: 'the run for the loss left out',
      answer: () => 2 * parameters * weights * samples,
      says: 'Besides the nudges there is one run at the parameters as they are.',
    },
    {
      name: 'one nudge for each parameter',
      answer: () => (parameters + 1) * weights * samples,
      says: 'That is the forward difference; here each parameter is nudged up and down.',
    },
    {
      name: 'biases are not nudged',
      answer: () => (2 * weights + 1) * weights * samples,
      says: 'A bias is a parameter as well, and is nudged like a weight.',
    },
    {
      name: 'biases multiply',
      answer: () => (2 * parameters + 1) * parameters * samples,
      says: 'In a forward pass a bias is only added; what is multiplied?',
    },
    {
      name: 'a single sample',
      answer: () => (2 * parameters + 1) * weights,
      says: 'In every run all samples go through the network.',
    },
    {
      name: 'forward passes, not multiplications',
      answer: () => 2 * parameters + 1,
      says: 'So many times the network runs; how many multiplications is one run?',
    },
  ],
};
