import type { Exercise } from '../exercise';
import { mistakesOf, type Slip } from '../slips';

/** The factors of what the loss does, and how they are joined. */
interface Factors {
  delta: number;
  comesIn: number;
  nudge: number;
  joined(delta: number, comesIn: number, nudge: number): number;
}

const right: Factors = {
  delta: -0.4,
  comesIn: 1.5,
  nudge: 0.01,
  joined: (delta, comesIn, nudge) => delta * comesIn * nudge,
};

const slips: Slip<Factors>[] = [
  {
    name: 'the sign is missing',
    sets: { delta: 0.4 },
    says: 'δ is below 0: if z rises, does the loss rise or fall?',
  },
  {
    name: 'that’s the slope in the weight',
    sets: { nudge: 1 },
    says: 'You raise the weight by only 0.01.',
  },
  {
    name: 'what comes in is missing',
    sets: { comesIn: 1 },
    says: 'It’s the weight that you raise by 0.01. By how much does z rise, when 1.5 comes in?',
  },
  {
    name: 'that’s how much z rises',
    sets: { delta: 1 },
    says: 'From z to the loss there’s still δ.',
  },
  {
    name: 'it’s divided by what comes in',
    sets: { joined: (delta, comesIn, nudge) => (delta * nudge) / comesIn },
    says: 'The more comes in at a weight, the more it moves z.',
  },
  {
    name: 'it’s divided by the nudge',
    sets: { joined: (delta, comesIn, nudge) => (delta * comesIn) / nudge },
    says: 'A shorter nudge changes the loss less, not more.',
  },
  {
    name: 'the factors are added',
    sets: { joined: (delta, comesIn, nudge) => delta + comesIn * nudge },
    says: 'From the weight to the loss it’s one path, and along a path you multiply.',
  },
  {
    name: 'all the factors are added',
    sets: { joined: (delta, comesIn, nudge) => delta + comesIn + nudge },
    says: 'From the weight to the loss it’s one path, and along a path you multiply.',
  },
];

/** What a nudged weight does to the loss, where δ and what comes in are all that’s known. */
export const changeOfLoss: Exercise<[]> = {
  name: '03-change-of-loss',
  answer: () => changeWith({}),
  pointer:
    'Go step by step: by how much does z rise when the weight does, and how many times as ' +
    'much does the loss move? Mind the sign.',
  right:
    'You needed nothing else from that large network: δ holds everything between the unit ' +
    'and the loss.',
  mistakes: mistakesOf(slips, (instead) => () => changeWith(instead)),
};

function changeWith(instead: Partial<Factors>): number {
  const { delta, comesIn, nudge, joined } = { ...right, ...instead };
  return joined(delta, comesIn, nudge);
}
