import { chainRuleGradient } from '../../gradients/chain-rule';
import { xor } from '../../network/datasets';
import { createNetwork } from '../../network/network';
import { train } from '../../training/train';
import type { Exercise } from '../exercise';
import { deadOnes, hiddenActivations } from './hidden-activations';

const EPOCHS = 1000;
const SOLVED_BELOW = 0.1;

const seeds = Array.from({ length: 10 }, (_, k) => 30 + k);

const lostAtStart = (seed: number) =>
  deadOnes(hiddenActivations(2, seed)).includes(true);

function failed(seed: number): boolean {
  const network = createNetwork({
    sizes: [2, 2, 1],
    activations: ['relu', 'sigmoid'],
    seed,
  });
  const { losses } = train(network, xor, {
    gradient: chainRuleGradient,
    learningRate: 1,
    epochs: EPOCHS,
  });
  return losses[EPOCHS] > SOLVED_BELOW;
}

/** Which networks of two ReLUs get stuck although no unit is dead at the start. */
export const stuckSeeds: Exercise<[]> = {
  name: '05-stuck-seeds',
  answer: () => seeds.filter((seed) => !lostAtStart(seed) && failed(seed)),
  pointer: 'TODO',
  right:
    'So dead units foretell some failures and not all; no look at the start tells the ' +
    'rest as simply as training does.',
  mistakes: [
    {
      name: 'all that end above',
      answer: () => seeds.filter(failed),
      says: 'Among these are some that were lost before the first step; leave them out.',
    },
    {
      name: 'those lost at the start',
      answer: () => seeds.filter(lostAtStart),
      says: 'These were lost before the first step; which of the others fail?',
    },
    {
      name: 'those without a dead unit',
      answer: () => seeds.filter((seed) => !lostAtStart(seed)),
      says: 'These had a chance at the start; train them, and see who missed it.',
    },
    {
      name: 'those that are solved',
      answer: () => seeds.filter((seed) => !failed(seed)),
      says: 'These arrive; which of those with living units do not?',
    },
    {
      name: 'only both dead is lost',
      answer: () =>
        seeds.filter(
          (seed) =>
            deadOnes(hiddenActivations(2, seed)).includes(false) && failed(seed),
        ),
      says: 'With a single dead unit of the two, a network is lost from the start as well.',
    },
  ],
};
