import type { Exercise } from '../exercise';

/** Multiplications of a nudged gradient, for each sample, in a network 2-h-h-1. */
function nudging(h: number): number {
  const weights = 2 * h + h * h + h;
  const parameters = weights + 2 * h + 1;
  return (2 * parameters + 1) * weights;
}

/** What becomes of the cost of nudging when every hidden layer doubles. */
export const twiceAsWide: Exercise<[]> = {
  name: '06-twice-as-wide',
  answer: () => Math.round(nudging(2000) / nudging(1000)),
  tolerance: 0.02,
  pointer: 'TODO',
  right:
    'The chain rule would take four times as long, as many times as the parameters.',
  mistakes: [
    {
      name: 'as the width',
      answer: () => 2,
      says: 'Twice the units are more than twice the weights; how many more?',
    },
    {
      name: 'as the parameters',
      answer: () => 4,
      says: 'So many times as many parameters are nudged; does each nudge cost the same as before?',
    },
    {
      name: 'twice the parameters, twice the time',
      answer: () => 8,
      says: 'Both grow alike: how many nudges there are, and what each of them costs.',
    },
  ],
};
