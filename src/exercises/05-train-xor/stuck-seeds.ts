import type { Exercise } from '../check/exercise';
import { deadOnes, hiddenActivations } from './hidden-activations';

const seeds = Array.from({ length: 10 }, (_, k) => 20 + k);

function seedsWhere(holds: (activations: number[][]) => boolean): number[] {
  return seeds.filter((seed) => holds(hiddenActivations(2, seed)));
}

/** Which networks of two ReLUs are lost before they are trained. */
export const stuckSeeds: Exercise<[]> = {
  name: '05-stuck-seeds',
  answer: () => seedsWhere((activations) => deadOnes(activations).includes(true)),
  right:
    'It can only be foretold that these are lost, not that the others are saved: a unit ' +
    'may also die on the way.',
  mistakes: [
    {
      name: 'only those with two dead units',
      answer: () => seedsWhere((activations) => !deadOnes(activations).includes(false)),
      says: 'Can a network with a single ReLU left solve XOR?',
    },
    {
      name: 'those with exactly one dead unit',
      answer: () =>
        seedsWhere((activations) => new Set(deadOnes(activations)).size === 2),
      says: 'What of the networks in which both units are dead?',
    },
    {
      name: 'those without a dead unit',
      answer: () => seedsWhere((activations) => !deadOnes(activations).includes(true)),
      says: 'These are the ones that have a chance; which have none?',
    },
    {
      name: 'every unit that is silent for some sample',
      answer: () =>
        seedsWhere((activations) => activations.some((row) => row.includes(0))),
      says: 'Dead is a unit that is silent for all four samples; for some is healthy.',
    },
  ],
};
