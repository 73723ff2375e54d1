import type { Exercise } from '../exercise';

/** Reading the power of a law off two points, as a slope on logarithmic axes. */
export const power: Exercise<[p1: number, t1: number, p2: number, t2: number]> = {
  name: '06-power',
  answer: (p1, t1, p2, t2) => Math.log(t2 / t1) / Math.log(p2 / p1),
  tryOn: () => [
    [10, 3, 40, 48],
    [100, 0.5, 900, 4.5],
    [7, 2, 56, 11],
    [50, 9, 20, 1.3],
  ],
  pointer: 'TODO',
  right:
    'With more than two points one draws the line that misses them all by as little as ' +
    'possible; that is what `costCurve` does.',
  mistakes: [
    {
      name: 'the slope on plain axes',
      answer: (p1, t1, p2, t2) => (t2 - t1) / (p2 - p1),
      says: 'A power law is a curve on plain axes; take logarithms of both first.',
    },
    {
      name: 'run over rise',
      answer: (p1, t1, p2, t2) => Math.log(p2 / p1) / Math.log(t2 / t1),
      says: 'The slope says how much the time rises for each step in the parameters.',
    },
    {
      name: 'the ratios without logarithms',
      answer: (p1, t1, p2, t2) => t2 / t1 / (p2 / p1),
      says: 'Four times the parameters, sixteen times the time: the power should be 2.',
    },
    {
      name: 'the logarithm of the quotient',
      answer: (p1, t1, p2, t2) => Math.log(t2 / t1 / (p2 / p1)),
      says: 'Take the logarithm of each ratio on its own, then divide.',
    },
    {
      name: 'only the times as logarithms',
      answer: (p1, t1, p2, t2) => Math.log(t2 / t1) / (p2 - p1),
      says: 'Both axes are logarithmic.',
    },
    {
      name: 'sign flipped',
      answer: (p1, t1, p2, t2) => -Math.log(t2 / t1) / Math.log(p2 / p1),
      says: 'Where the time rises with the parameters, the power is above 0.',
    },
  ],
};
