import { activations } from '../../network/activations';
import type { Exercise } from '../exercise';
import { mistakesOf, type Slip } from '../slips';

const { value: sigmoid, derivative: sigmoidSlope } = activations.sigmoid;

type Delta = (z: number, y: number) => number;

/** δ of the identity unit and of the sigmoid unit. */
interface Two {
  identity: Delta;
  sigmoid: Delta;
}

const right: Two = {
  identity: (z, y) => z - y,
  sigmoid: (z, y) => (sigmoid(z) - y) * sigmoidSlope(z),
};

const times = (factor: number, { identity, sigmoid }: Two): Two => ({
  identity: (z, y) => factor * identity(z, y),
  sigmoid: (z, y) => factor * sigmoid(z, y),
});

const slips: Slip<Two>[] = [
  {
    name: 'the slope of the sigmoid is missing',
    sets: { sigmoid: (z, y) => sigmoid(z) - y },
    says: 'a − y is the slope of the loss in a. From there to z there’s one more link.',
  },
  {
    name: 'the signs are flipped',
    sets: times(-1, right),
    says: 'Where too much comes out, a larger z makes the loss larger.',
  },
  {
    name: 'there’s a 2 too many',
    sets: times(2, right),
    says: 'The loss is half the squared error: what does the half do to the 2?',
  },
  {
    name: 'there’s a half too many',
    sets: times(0.5, right),
    says: 'The half is used up: it cancels the 2 that the square brings.',
  },
  {
    name: 'those are the losses, not their slopes',
    sets: {
      identity: (z, y) => 0.5 * (z - y) ** 2,
      sigmoid: (z, y) => 0.5 * (sigmoid(z) - y) ** 2,
    },
    says: 'How does each of them move when z moves?',
  },
  {
    name: 'the slope of the sigmoid is taken at a',
    sets: { sigmoid: (z, y) => (sigmoid(z) - y) * sigmoidSlope(sigmoid(z)) },
    says: 'Take it at z, or write it with a, as a (1 − a).',
  },
  {
    name: 'that’s z (1 − z), not a (1 − a)',
    sets: { sigmoid: (z, y) => (sigmoid(z) - y) * z * (1 - z) },
    says: 'Write the slope of the sigmoid with what comes out of the unit, not with what goes in.',
  },
  {
    name: 'the sigmoid unit compares z with the target',
    sets: { sigmoid: (z, y) => (z - y) * sigmoidSlope(z) },
    says: 'What comes out of it is a = σ(z), and that’s what the loss sees.',
  },
  {
    name: 'the identity unit has a sigmoid',
    sets: { identity: (z, y) => sigmoid(z) - y },
    says: 'An identity unit passes on z as it is, so its a is z.',
  },
  {
    name: 'the identity unit has the slope of the sigmoid',
    sets: { identity: (z, y) => (z - y) * sigmoidSlope(z) },
    says: 'The slope of the identity is 1.',
  },
  {
    name: 'the sigmoid unit’s answer is given for both',
    sets: { identity: right.sigmoid },
    says: 'An identity unit passes on z as it is: its slope is 1, and its a is z.',
  },
  {
    name: 'the two are swapped',
    sets: { identity: right.sigmoid, sigmoid: right.identity },
    says: 'The identity comes first, the sigmoid second.',
  },
];

/** δ of an output unit under half the squared error, for two kinds of unit. */
export const outputDelta: Exercise<[z: number, y: number]> = {
  name: '03-output-delta',
  answer: twoWith({}),
  tryOn,
  parts: ['δ of the identity unit', 'δ of the sigmoid unit'],
  pointer:
    'Two links for each unit: the slope of the loss in a, which is a − y, and the slope of ' +
    'a in z. What’s a, and what’s that slope, for each of the two?',
  right:
    'Where the sigmoid is saturated and wrong, this δ is nearly 0 and the unit learns ' +
    'nothing; with cross-entropy it would be nearly ±1.',
  mistakes: mistakesOf(slips, twoWith, tryOn),
};

function twoWith(instead: Partial<Two>) {
  const both = { ...right, ...instead };
  return (z: number, y: number) => [both.identity(z, y), both.sigmoid(z, y)];
}

function tryOn(): [z: number, y: number][] {
  return [
    [0.8, 0],
    [-1.5, 1],
    [2, 0.5],
  ];
}
