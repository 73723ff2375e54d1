import type { Exercise } from '../exercise';
import { mistakesOf, type Slip } from '../slips';

type SlopeAt = (parameters: number[], p: number) => number;
type Given = [parameters: number[], slopeAt: SlopeAt, learningRate: number];

/** The slopes of losses, and how these are written. */
const slopes = new Map<SlopeAt, string>([
  [([a, b], p) => [b * b, 2 * a * b][p], 'ab²'],
  [([a, b, c], p) => [b * c, a * c, a * b][p], 'abc'],
  [
    ([a, b, c, d], p) => [2 * (a - 2 * b), -4 * (a - 2 * b), 2 * c * d, c * c][p],
    '(a − 2b)² + c²d',
  ],
]);

/** How a step is made. */
interface Settings {
  moved(value: number, slope: number, learningRate: number): number;
  rate?: number;
  /** Whether a slope sees the parameters that have moved already. */
  seesMoved: boolean;
  slopeOf(p: number): number;
}

const right: Settings = {
  moved: (value, slope, learningRate) => value - learningRate * slope,
  seesMoved: false,
  slopeOf: (p) => p,
};

const stepWith =
  (instead: Partial<Settings>) =>
  (...[parameters, slopeAt, given]: Given): number[] => {
    const { moved, rate = given, seesMoved, slopeOf } = { ...right, ...instead };
    const after = [...parameters];
    for (const [p, value] of parameters.entries()) {
      const slope = slopeAt([...(seesMoved ? after : parameters)], slopeOf(p));
      after[p] = moved(value, slope, rate);
    }
    return after;
  };

const slips: Slip<Settings>[] = [
  {
    name: 'the sign is flipped',
    sets: { moved: (value, slope, learningRate) => value + learningRate * slope },
    says: 'These steps lead uphill.',
  },
  {
    name: 'later slopes see parameters that have moved already',
    sets: { seesMoved: true },
    says: 'Measure all the slopes first, then move.',
  },
  {
    name: 'the learning rate is missing',
    sets: { moved: (value, slope) => value - slope },
    says: 'The direction is right; how far does the step go?',
  },
  {
    name: 'that’s uphill, and the learning rate is missing',
    sets: { moved: (value, slope) => value + slope },
    says: 'Go against the slope, by the learning rate times its size.',
  },
  {
    name: 'it’s divided by the learning rate',
    sets: { moved: (value, slope, learningRate) => value - slope / learningRate },
    says: 'A smaller learning rate makes a smaller step.',
  },
  {
    name: 'that’s only the step',
    sets: { moved: (_value, slope, learningRate) => -learningRate * slope },
    says: 'That’s how far each parameter moves. Where is it afterwards?',
  },
  {
    name: 'that’s only the step, uphill',
    sets: { moved: (_value, slope, learningRate) => learningRate * slope },
    says: 'Subtract that from each parameter, and return where it is afterwards.',
  },
  {
    name: 'those are the slopes',
    sets: { moved: (_value, slope) => slope },
    says: 'Each parameter moves by the learning rate times its slope, against it.',
  },
  {
    name: 'the step grows with the parameter',
    sets: { moved: (value, slope, learningRate) => value * (1 - learningRate * slope) },
    says: 'The step is the learning rate times the slope; the parameter has no part in it.',
  },
  {
    name: 'every parameter moves by the first slope',
    sets: { slopeOf: () => 0 },
    says: 'Each parameter has a slope of its own: `slopeAt(parameters, p)`.',
  },
  {
    name: 'you used `learningRate` of another cell',
    sets: { rate: 0.5 },
    says: 'Take the learning rate that your function is given.',
  },
];

/** One step of gradient descent, all parameters at once. */
export const stepDownhill: Exercise<Given> = {
  name: '02-step-downhill',
  answer: stepWith({}),
  tryOn,
  told: (parameters, slopeAt, learningRate) =>
    `For the loss ${slopes.get(slopeAt)} at [${parameters.join(', ')}], and ` +
    `learningRate = ${learningRate},`,
  pointer:
    'For each parameter: its value, minus the learning rate times its slope, with every ' +
    'slope taken at the point before the step.',
  right:
    'A gradient belongs to one point: slopes measured at several points, put together, ' +
    'are the gradient at none of them.',
  mistakes: mistakesOf(slips, stepWith, tryOn),
};

function tryOn(): Given[] {
  const [first, second, third] = slopes.keys();
  return [
    [[3, -2], first, 0.1],
    [[1, 2, -4], second, 0.3],
    [[1, -1, 2, 0.5], third, 0.05],
  ];
}
