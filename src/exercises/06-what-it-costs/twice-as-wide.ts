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
  pointer:
    'Two things grow: how many parameters there are to nudge, and how much work one ' +
    'forward pass is. By what factor does each of them grow?',
  right:
    'The chain rule would take about four times as long: it grows as the parameters do.',
  mistakes: [
    {
      name: 'that’s how the width grows',
      answer: () => 2,
      says: 'Between two hidden layers both ends double. What happens to the weights?',
    },
    {
      name: 'that’s how the parameters grow',
      answer: () => 4,
      says: 'There are that many times more nudges. Does each one still cost the same?',
    },
    {
      name: 'you have one factor of 2 too few',
      answer: () => 8,
      says: 'The number of nudges and the cost of each both grow like the weights between the two hidden layers.',
    },
    {
      name: 'the ratio is upside down',
      answer: () => nudging(1000) / nudging(2000),
      says: 'How many times as long does the wider one take?',
    },
    {
      name: 'you squared once too often',
      answer: () => 4 ** 4,
      says: 'The time grows as the square of the parameters, and the parameters as the square of the width.',
    },
    {
      name: 'that’s the cube of the parameters',
      answer: () => 4 ** 3,
      says: 'One factor is the number of nudges, the other is the cost of each. Is there a third?',
    },
  ],
};
