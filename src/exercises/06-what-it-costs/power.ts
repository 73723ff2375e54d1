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
  pointer:
    'Take the logarithm of both sides of the law: you get a straight line, and k is its ' +
    'slope. Four times the parameters and sixteen times the time should give 2.',
  right:
    'With more than two points you’d draw the line that misses them all by as little as ' +
    'possible; that’s what `costCurve` does.',
  mistakes: [
    {
      name: 'that’s the slope on plain axes',
      answer: (p1, t1, p2, t2) => (t2 - t1) / (p2 - p1),
      says: 'There a power law is a curve. Take logarithms of both first.',
    },
    {
      name: 'you took run over rise',
      answer: (p1, t1, p2, t2) => Math.log(p2 / p1) / Math.log(t2 / t1),
      says: 'A slope says how far the time rises for each step in the parameters.',
    },
    {
      name: 'those are the ratios, without logarithms',
      answer: (p1, t1, p2, t2) => t2 / t1 / (p2 / p1),
      says: 'Four times the parameters, sixteen times the time: the power should be 2.',
    },
    {
      name: 'you took the logarithm of the quotient',
      answer: (p1, t1, p2, t2) => Math.log(t2 / t1 / (p2 / p1)),
      says: 'Take the logarithm of each ratio by itself, then divide.',
    },
    {
      name: 'only the times are logarithms',
      answer: (p1, t1, p2, t2) => Math.log(t2 / t1) / (p2 - p1),
      says: 'Both axes are logarithmic.',
    },
    {
      name: 'only the parameters are logarithms',
      answer: (p1, t1, p2, t2) => (t2 - t1) / Math.log(p2 / p1),
      says: 'Both axes are logarithmic.',
    },
    {
      name: 'the sign is flipped',
      answer: (p1, t1, p2, t2) => -Math.log(t2 / t1) / Math.log(p2 / p1),
      says: 'Is one of the two ratios upside down? Where the time rises with the parameters, the power is above 0.',
    },
    {
      name: 'you took logarithms of differences',
      answer: (p1, t1, p2, t2) => Math.log(t2 - t1) / Math.log(p2 - p1),
      says: 'First the logarithms, then their differences.',
    },
    {
      name: 'brackets are missing',
      answer: (p1, t1, p2, t2) =>
        Math.log(t2) - Math.log(t1) / Math.log(p2) - Math.log(p1),
      says: 'A quotient is computed before a difference, unless brackets say otherwise.',
    },
    {
      name: 'you used one point only',
      answer: (_p1, _t1, p2, t2) => Math.log(t2) / Math.log(p2),
      says: 'A slope needs two points; without the first, the factor c stays in it.',
    },
    {
      name: 'you took the square root of a ratio',
      answer: (p1, t1, p2, t2) => Math.sqrt(t2 / t1 / (p2 / p1)),
      says: 'The root undoes a square; what finds the power itself is a logarithm.',
    },
  ],
};
