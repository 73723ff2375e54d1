import { chainRuleGradient } from '../../gradients/chain-rule';
import { xor } from '../../network/datasets';
import { lossOf } from '../../network/forward';
import { exampleNetwork } from '../example-network';
import type { Exercise } from '../exercise';
import { mistakesOf, type Slip } from '../slips';

const EPSILON = 0.01;
/** b1[0], which is 0.1. */
const PLACE = 4;

/** The losses before and after the nudge. */
function measured() {
  const network = exampleNetwork();
  const before = lossOf(network, xor);
  network.parameters[PLACE] += EPSILON;
  return { before, after: lossOf(network, xor) };
}

function rise(): number {
  const { before, after } = measured();
  return after - before;
}

/** The slope at b1[0] itself, as the chain rule has it. */
function trueSlope(): number {
  return chainRuleGradient(exampleNetwork(), xor).values[PLACE];
}

/** What the rise is divided by. */
interface Settings {
  by: number;
  sign: number;
}

const slips: Slip<Settings>[] = [
  {
    name: 'that’s how much the loss rose',
    sets: { by: 1 },
    says: 'How many times as large as the nudge is it?',
  },
  {
    name: 'the sign is flipped',
    sets: { sign: -1 },
    says: 'Start with the loss after the nudge, and subtract the loss before it.',
  },
  ...[0.1, 0.11].map((by) => ({
    name: 'that’s divided by the knob’s value',
    sets: { by },
    says: 'Divide by how far the knob was turned, not by where it is.',
  })),
  {
    name: 'the nudge is ten times too short',
    sets: { by: EPSILON / 10 },
    says: 'From 0.1 up to 0.11: how far is that?',
  },
  {
    name: 'you used `epsilon` of another cell',
    sets: { by: 1e-5 },
    says: 'That nudge was shorter. How far was this knob turned?',
  },
  {
    name: 'that’s multiplied by the nudge',
    sets: { by: 1 / EPSILON },
    says: 'A slope is a rise over a run: which of the two is the nudge?',
  },
  {
    name: 'that’s divided by 2ε',
    sets: { by: 2 * EPSILON },
    says: 'That belongs to the central difference. How far apart are these two points?',
  },
  ...[EPSILON, 1e-5].map((epsilon) => ({
    name: 'that’s divided by 2 and multiplied by the nudge',
    sets: { by: 2 / epsilon },
    says: '`/ 2 * epsilon` multiplies at the end; and here the points are just ε apart.',
  })),
];

/** A forward difference from two losses that are given with ten digits. */
export const slopeFromTwoLosses: Exercise<[]> = {
  name: '02-slope-from-two-losses',
  answer: () => rise() / EPSILON,
  tolerance: 1e-5,
  pointer:
    'What did the loss do, and what did the knob do? Divide the one by the other, and ' +
    'let the machine keep all the digits.',
  right:
    'Compare it with the slope of `b1[0]` in the gradient below: a nudge as long as this ' +
    'one already misses some of the bend.',
  mistakes: [
    ...mistakesOf(
      slips,
      ({ by = EPSILON, sign = 1 }) =>
        () =>
          (sign * rise()) / by,
    ),
    ...[0.15, 0.2, -0.15, -0.2].map((rounded) => ({
      name: 'that’s rounded too far',
      answer: () => rounded,
      says:
        'The two losses are so close that every digit counts: keep all of theirs, and at ' +
        'least three of the slope.',
    })),
    {
      name: 'that’s the slope at 0.1 exactly',
      answer: trueSlope,
      says: 'You want the forward difference, out of the two losses that are given.',
    },
    {
      name: 'that’s the rise as a share of the loss',
      answer: () => rise() / measured().before,
      says: 'A slope compares the rise with how far the knob was turned.',
    },
    {
      name: 'the fraction is upside down',
      answer: () => EPSILON / rise(),
      says: 'A slope says how much the loss moves for what the knob moves.',
    },
  ],
};
