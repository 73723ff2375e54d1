import type { Exercise } from '../exercise';

type Curve = (w: number) => number;
type Given = [f: Curve, w: number, epsilon: number];

const forward = (...[f, w, epsilon]: Given) => (f(w + epsilon) - f(w)) / epsilon;
const backward = (...[f, w, epsilon]: Given) => (f(w) - f(w - epsilon)) / epsilon;
const central = (...[f, w, epsilon]: Given) =>
  (f(w + epsilon) - f(w - epsilon)) / (2 * epsilon);

/** Writing the three differences; the curves have slopes that are easy to know. */
export const centralDifference: Exercise<Given> = {
  name: '02-central-difference',
  answer: (...given) => [forward(...given), backward(...given), central(...given)],
  tryOn: () => [
    [(w) => w ** 3, 2, 0.1],
    [(w) => Math.exp(w), 0, 0.5],
    [(w) => 1 / w, 4, 1],
  ],
  pointer: 'TODO',
  right:
    'The central difference is the mean of the other two; at a kink, such as that of ' +
    'ReLU at 0, it is the mean of the slopes on the two sides.',
  mistakes: [
    {
      name: 'the central difference divided by ε, not by 2ε',
      answer: (...given) => [
        forward(...given),
        backward(...given),
        2 * central(...given),
      ],
      says: 'How far apart are the two points that the central difference compares?',
    },
    {
      name: 'the sign of the backward difference flipped',
      answer: (...given) => [forward(...given), -backward(...given), central(...given)],
      says: 'Where a curve rises, its slope is above zero, also to the left; which point do you subtract?',
    },
    {
      name: 'all signs flipped',
      answer: (...given) => [
        -forward(...given),
        -backward(...given),
        -central(...given),
      ],
      says: 'Where a curve rises, its slope is above zero; which point do you subtract?',
    },
    {
      name: 'forward and backward swapped',
      answer: (...given) => [backward(...given), forward(...given), central(...given)],
      says: 'The forward difference looks to the right, to larger settings of the knob; it comes first.',
    },
    {
      name: 'all divided by 2ε',
      answer: (...given) => [
        forward(...given) / 2,
        backward(...given) / 2,
        central(...given),
      ],
      says: 'The two points of a one-sided difference are only one nudge apart.',
    },
    {
      name: 'the central difference alone',
      answer: (...given) => central(...given),
      says: 'That is one of the three; the answer is an array of all three.',
    },
  ],
};
