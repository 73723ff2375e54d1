import type { Exercise } from '../exercise';
import { mistakesOf, type Slip } from '../slips';

type Curve = (w: number) => number;
type Given = [f: Curve, w: number, epsilon: number];
type Difference = (...given: Given) => number;

interface Three {
  forward: Difference;
  backward: Difference;
  central: Difference;
}

const right: Three = {
  forward: (f, w, epsilon) => (f(w + epsilon) - f(w)) / epsilon,
  backward: (f, w, epsilon) => (f(w) - f(w - epsilon)) / epsilon,
  central: (f, w, epsilon) => (f(w + epsilon) - f(w - epsilon)) / (2 * epsilon),
};

/** All three differences, changed in the same way. */
const each = (change: (difference: Difference) => Difference): Three => ({
  forward: change(right.forward),
  backward: change(right.backward),
  central: change(right.central),
});
const times =
  (factor: (epsilon: number) => number) =>
  (difference: Difference): Difference =>
  (f, w, epsilon) =>
    factor(epsilon) * difference(f, w, epsilon);
const flipped = times(() => -1);
const half = times(() => 0.5);

const slips: Slip<Three>[] = [
  {
    name: 'the central difference is divided by ε, not by 2ε',
    sets: { central: times(() => 2)(right.central) },
    says: 'How far apart are the two points that it compares?',
  },
  {
    name: 'the central difference is divided by 2 and multiplied by ε',
    sets: { central: times((epsilon) => epsilon ** 2)(right.central) },
    says: '`/ 2 * epsilon` multiplies at the end: put `2 * epsilon` into parentheses.',
  },
  {
    name: 'the central difference is divided by 2 only',
    sets: { central: times((epsilon) => epsilon)(right.central) },
    says: 'Its two points are 2ε apart, so divide by ε as well.',
  },
  {
    name: 'the central difference looks half a nudge to each side',
    sets: { central: (f, w, epsilon) => right.central(f, w, epsilon / 2) },
    says: 'It’s a fine slope, but here each of the two points is a whole ε away.',
  },
  {
    name: 'all the signs are flipped',
    sets: each(flipped),
    says: 'Where a curve rises, its slope is positive: which point do you subtract?',
  },
  ...Object.entries(right).map(([name, difference]) => ({
    name: `the ${name} difference has its sign flipped`,
    sets: { [name]: flipped(difference) },
    says: 'The point further left is the one to subtract.',
  })),
  {
    name: 'forward and backward are swapped',
    sets: { forward: right.backward, backward: right.forward },
    says: 'The forward difference looks to the right of `w`, and comes first.',
  },
  {
    name: 'everything is divided by 2ε',
    sets: { forward: half(right.forward), backward: half(right.backward) },
    says: 'The two points of a one-sided difference are only one ε apart.',
  },
  {
    name: 'nothing is divided by the nudge',
    sets: {
      ...each(times((epsilon) => epsilon)),
      central: times((e) => 2 * e)(right.central),
    },
    says: 'Those are the rises. A slope is the rise over the run.',
  },
  {
    name: 'parentheses are missing',
    sets: {
      forward: (f, w, epsilon) => f(w + epsilon) - f(w) / epsilon,
      backward: (f, w, epsilon) => f(w) - f(w - epsilon) / epsilon,
      central: (f, w, epsilon) => f(w + epsilon) - f(w - epsilon) / (2 * epsilon),
    },
    says: 'Division comes before subtraction: put the difference into parentheses.',
  },
  {
    name: 'you used `epsilon` of another cell',
    sets: each((difference) => (f, w) => difference(f, w, 1e-5)),
    says: 'Take the nudge that your function is given.',
  },
];

/** Writing the three differences; the curves have slopes that are easy to know. */
export const centralDifference: Exercise<Given> = {
  name: '02-central-difference',
  answer: threeWith({}),
  tryOn,
  told: (f, w, epsilon) =>
    `For f(w) = ${inWords(f)}, w = ${w} and epsilon = ${epsilon},`,
  parts: [
    'the forward difference',
    'the backward difference',
    'the central difference',
  ],
  pointer:
    'For each of the three: which two points of the curve does it compare, and how far ' +
    'apart are they? The order is forward, backward, central.',
  right:
    'The central difference is the mean of the other two; at a kink, such as that of ' +
    'ReLU at 0, it is the mean of the slopes on the two sides.',
  mistakes: [
    ...mistakesOf(slips, threeWith, tryOn),
    {
      name: 'the central difference comes last',
      answer: (...given) => [
        right.central(...given),
        right.forward(...given),
        right.backward(...given),
      ],
      says: 'You have all three. Return them in the order that the question asks for.',
    },
    {
      name: 'that’s the central difference alone',
      answer: right.central,
      says: 'It’s right; but the answer is an array of all three.',
    },
  ],
};

function threeWith(instead: Partial<Three>) {
  const { forward, backward, central } = { ...right, ...instead };
  return (...given: Given) => [
    forward(...given),
    backward(...given),
    central(...given),
  ];
}

function tryOn(): Given[] {
  return [
    [cube, 2, 0.1],
    [Math.exp, 0, 0.5],
    [inverse, 4, 1],
  ];
}

function cube(w: number): number {
  return w ** 3;
}

function inverse(w: number): number {
  return 1 / w;
}

function inWords(f: Curve): string {
  return f === cube ? 'w³' : f === inverse ? '1/w' : 'eʷ';
}
