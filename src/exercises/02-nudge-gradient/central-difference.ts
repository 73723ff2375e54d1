import type { Exercise } from '../check/exercise';

type Curve = (w: number) => number;

/** Writing a central difference; the curves have slopes that are easy to know. */
export const centralDifference: Exercise<[Curve, number, number]> = {
  name: '02-central-difference',
  answer: (f, w, epsilon) => (f(w + epsilon) - f(w - epsilon)) / (2 * epsilon),
  tryOn: () => [
    [(w) => w ** 3, 2, 0.1],
    [(w) => Math.exp(w), 0, 0.5],
    [(w) => 1 / w, 4, 1],
  ],
  right:
    'At a kink, such as that of ReLU at 0, the same lines would give the mean of the ' +
    'slopes on the two sides.',
  mistakes: [
    {
      name: 'divided by ε, not by 2ε',
      answer: (f, w, epsilon) => (f(w + epsilon) - f(w - epsilon)) / epsilon,
      says: 'How far apart are the two points whose losses you compare?',
    },
    {
      name: 'a forward difference',
      answer: (f, w, epsilon) => (f(w + epsilon) - f(w)) / epsilon,
      says: 'This one looks to one side only; the central difference looks to both.',
    },
    {
      name: 'sign flipped',
      answer: (f, w, epsilon) => (f(w - epsilon) - f(w + epsilon)) / (2 * epsilon),
      says: 'Where a curve rises, its slope is above zero; which point do you subtract?',
    },
  ],
};
