import { chainRuleGradient } from '../../gradients/chain-rule';
import { xor } from '../../network/datasets';
import { forward } from '../../network/forward';
import { createNetwork } from '../../network/network';
import { train } from '../../training/train';
import type { Exercise } from '../exercise';
import { deadOnes } from './hidden-activations';

const EPOCHS = 1000;
const SOLVED_BELOW = 0.1;

/** What comes of a network of the question. */
function outcomeOf(seed: number) {
  const network = createNetwork({
    sizes: [2, 2, 1],
    activations: ['relu', 'sigmoid'],
    seed,
  });
  const deadUnits = () =>
    deadOnes(forward(network, xor.inputs).layers[0].a).filter((isDead) => isDead)
      .length;
  const deadBefore = deadUnits();
  const { losses } = train(network, xor, {
    gradient: chainRuleGradient,
    learningRate: 1,
    epochs: EPOCHS,
  });
  const failed = losses[EPOCHS] > SOLVED_BELOW;
  return { seed, failed, deadBefore, deadAfter: deadUnits() };
}
type Outcome = ReturnType<typeof outcomeOf>;

let known: Outcome[] | undefined;

/** Those of all ten, which are trained once. */
function outcomes(): Outcome[] {
  known ??= Array.from({ length: 10 }, (_, k) => outcomeOf(30 + k));
  return known;
}

function seedsWhere(holds: (outcome: Outcome) => boolean): number[] {
  return outcomes()
    .filter(holds)
    .map(({ seed }) => seed);
}

const isStuck = ({ failed, deadBefore }: Outcome) => failed && deadBefore === 0;

/** Which networks of two ReLUs get stuck although no unit is dead at the start. */
export const stuckSeeds: Exercise<[]> = {
  name: '05-stuck-seeds',
  answer: () => seedsWhere(isStuck),
  anyOrder: true,
  pointer:
    'Each seed from 30 to 39 goes through two sieves: no dead unit before training, and ' +
    'a loss above 0.1 after 1,000 epochs. Print both numbers for each of the ten.',
  right:
    'So dead units foretell some failures, but not all. The rest you only find out by ' +
    'training.',
  mistakes: [
    {
      name: 'that’s everyone who ends above 0.1',
      answer: () => seedsWhere(({ failed }) => failed),
      says: 'Some of these were lost before the first step; leave them out.',
    },
    {
      name: 'those were lost at the start',
      answer: () => seedsWhere(({ deadBefore }) => deadBefore > 0),
      says: 'They had a dead unit before the first step. Which of the others fail?',
    },
    {
      name: 'that’s everyone without a dead unit',
      answer: () => seedsWhere(({ deadBefore }) => deadBefore === 0),
      says: 'They all had a chance at the start. Train them, and see who missed it.',
    },
    {
      name: 'those are the ones that solve it',
      answer: () => seedsWhere(({ failed }) => !failed),
      says: 'Which of those with two living units don’t?',
    },
    {
      name: 'you let networks with one dead unit pass',
      answer: () => seedsWhere(({ failed, deadBefore }) => failed && deadBefore < 2),
      says: 'With one of its two units dead, a network is lost from the start as well.',
    },
    {
      name: 'you looked for dead units after training',
      answer: () => seedsWhere(({ failed, deadAfter }) => failed && deadAfter === 0),
      says: 'A unit may die on the way; the first sieve is for the untrained networks.',
    },
    {
      name: 'those are places in the list, not seeds',
      answer: () => seedsWhere(isStuck).map((seed) => seed - 30),
      says: 'The seeds go from 30 to 39.',
    },
    ...[1, 2, 3].map((missed) => ({
      name: 'you missed one',
      answer: () => seedsWhere(isStuck).filter((_, k) => k !== missed),
      says: 'These are stuck, but so is another one that had two living units.',
    })),
  ],
};
