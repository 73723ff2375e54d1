import type { Exercise } from '../exercise';
import { mistakesOf, type Slip } from '../slips';

type LossAt = (parameters: number[]) => number;
type Given = [lossAt: LossAt, parameters: number[], epsilon: number];

/** Losses, and how they're written. */
const losses = new Map<LossAt, string>([
  [([a, b]) => a ** 3 * b, 'a³b'],
  [([a, b, c]) => a * b * c + Math.exp(b - a), 'abc + eᵇ⁻ᵃ'],
  [([a, b, c, d]) => (a - b) ** 3 + a * c * d + d ** 3, '(a − b)³ + acd + d³'],
]);

/** How a slope is measured: by nudges and a width in units of ε. */
interface Settings {
  /** How far the knob is turned for the two losses, the second to be subtracted. */
  ends: [number, number];
  /** What the difference is divided by. */
  width(epsilon: number): number;
  epsilon?: number;
  /** Which parameters are nudged for the slope in p. */
  nudges(q: number, p: number): boolean;
  /** Where the earlier knobs are left, in nudges. */
  left: number;
}

const right: Settings = {
  ends: [1, -1],
  width: (epsilon) => 2 * epsilon,
  nudges: (q, p) => q === p,
  left: 0,
};

/** A nudged gradient with some settings changed. */
const gradientWith =
  (instead: Partial<Settings>) =>
  (...[lossAt, parameters, given]: Given): number[] => {
    const { ends, width, epsilon = given, nudges, left } = { ...right, ...instead };
    return parameters.map((_, p) => {
      const [above, below] = ends.map((by) =>
        lossAt(
          parameters.map((value, q) => {
            if (nudges(q, p)) return value + by * epsilon;
            return q < p ? value + left * epsilon : value;
          }),
        ),
      );
      return (above - below) / width(epsilon);
    });
  };

const slips: Slip<Settings>[] = [
  {
    name: 'it’s divided by ε, not by 2ε',
    sets: { width: (epsilon) => epsilon },
    says: 'From the point below to the point above it’s further than one nudge.',
  },
  {
    name: 'it’s divided by 2 and multiplied by ε',
    sets: { width: (epsilon) => 2 / epsilon },
    says: '`/ 2 * epsilon` multiplies at the end: put `2 * epsilon` into parentheses.',
  },
  {
    name: 'it’s divided by 2 only',
    sets: { width: () => 2 },
    says: 'The two points are 2ε apart, so divide by ε as well.',
  },
  {
    name: 'it isn’t divided by the nudges',
    sets: { width: () => 1 },
    says: 'Those are the rises. A slope is the rise over the run.',
  },
  {
    name: 'it’s divided by `epsilon` of another cell',
    sets: { width: () => 2e-5 },
    says: 'You nudge by what your function is given; divide by twice the same.',
  },
  {
    name: 'you used `epsilon` of another cell',
    sets: { epsilon: 1e-5 },
    says: 'Take the nudge that your function is given.',
  },
  {
    name: 'the signs are flipped',
    sets: { ends: [-1, 1] },
    says: 'Which of the two losses is subtracted from the other?',
  },
  {
    name: 'that’s a forward difference',
    sets: { ends: [1, 0], width: (epsilon) => epsilon },
    says: 'It looks to one side only. Look to both.',
  },
  {
    name: 'that’s a backward difference',
    sets: { ends: [0, -1], width: (epsilon) => epsilon },
    says: 'It looks to one side only. Look to both.',
  },
  {
    name: 'one of the two points isn’t nudged',
    sets: { ends: [1, 0] },
    says: 'After going up by ε, going down by ε just brings the knob back: go further.',
  },
  ...[-1, 1].map((left) => ({
    name: 'the nudges pile up',
    sets: { left },
    says: 'Later slopes are measured while earlier knobs are still turned: put each one back.',
  })),
  {
    name: 'all parameters are nudged at once',
    sets: { nudges: () => true },
    says: 'Turn one knob at a time, or you never know which one did it.',
  },
];

/** A nudged gradient of any loss; the parameters depend on each other in all of them. */
export const wholeGradient: Exercise<Given> = {
  name: '02-whole-gradient',
  answer: gradientWith({}),
  tryOn,
  told: (lossAt, parameters, epsilon) =>
    `For the loss ${losses.get(lossAt)} at [${parameters.join(', ')}], and epsilon = ` +
    `${epsilon},`,
  pointer:
    'Take one parameter at a time: its loss above, its loss below, the difference over ' +
    '2ε; and every other parameter is where it was.',
  right:
    'This is all that `nudgeGradient` does; it never asks what’s inside the loss, so it ' +
    'works for any function of numbers.',
  mistakes: [
    ...mistakesOf(slips, gradientWith, tryOn),
    {
      name: 'that’s the first slope only',
      answer: (...given) => gradientWith({})(...given)[0],
      says: 'A gradient is an array, with a slope for each parameter.',
    },
  ],
};

function tryOn(): Given[] {
  const [first, second, third] = losses.keys();
  return [
    [first, [2, 5], 0.1],
    [second, [1, -2, 3], 0.2],
    [third, [0.5, 2, -1, 4], 0.01],
  ];
}
