import { chainRuleGradient } from '../../gradients/chain-rule';
import type { ActivationName } from '../../network/activations';
import { createNetwork } from '../../network/network';
import { spirals } from '../../network/plane-datasets';
import { train } from '../../training/train';
import type { Exercise } from '../exercise';
import { isNotYet } from '../not-yet';

const MOST_PARAMETERS = 250;
const EPOCHS = 400;
const LOSS_WANTED = 0.25;

/** What comes of training a network with these hidden layers, in words. */
function outcome(hidden: unknown): string {
  if (!isListOfSizes(hidden)) return 'no sizes';
  const sizes = [2, ...hidden, 1];
  if (hidden.length > 2 && hidden[0] === 2 && hidden.at(-1) === 1) {
    return 'inputs and output too';
  }
  if (sizes.length > MOST_PARAMETERS || sizes.some((size) => size > MOST_PARAMETERS)) {
    return 'too many parameters';
  }
  const network = createNetwork({
    sizes,
    activations: sizes
      .slice(1)
      .map((_, l): ActivationName => (l < hidden.length ? 'tanh' : 'sigmoid')),
    seed: 3,
  });
  if (network.parameters.length > MOST_PARAMETERS) return 'too many parameters';
  const { losses } = train(network, spirals({ samples: 60, seed: 1 }), {
    gradient: chainRuleGradient,
    learningRate: 1,
    epochs: EPOCHS,
  });
  if (losses[EPOCHS] < LOSS_WANTED) return 'learnt';
  if (hidden.length === 1) return 'one layer';
  return hidden.length === 2 ? 'two layers' : 'many layers';
}

function isListOfSizes(hidden: unknown): hidden is number[] {
  const isSize = (size: unknown) => Number.isInteger(size) && (size as number) >= 1;
  return Array.isArray(hidden) && hidden.length > 0 && hidden.every(isSize);
}

/** Designing a network for the spirals; the answer is tried by training it. */
export const spiralSizes: Exercise<[]> = {
  name: '08-spiral-sizes',
  answer: () => [12, 12],
  observe(given) {
    const hidden = given();
    return isNotYet(hidden) ? hidden : outcome(hidden);
  },
  pointer:
    'A list of whole numbers is wanted, one for each hidden layer, such as `[4]` or ' +
    '`[5, 3]`: `check` builds that network and trains it.',
  right:
    'Another seed or another rate might have needed another network: sizes are found by ' +
    'trying, as you just did.',
  mistakes: [
    {
      name: 'that’s too many parameters',
      answer: () => [16, 16],
      says: 'Count the weights between hidden layers as well; 250 is the limit.',
    },
    {
      name: 'a single hidden layer doesn’t get there',
      answer: () => [20],
      says: 'It was trained, and the loss stayed high. Where else could a unit go?',
    },
    {
      name: 'these two layers don’t get low enough',
      answer: () => [4, 4],
      says: 'They were trained. Two is a good depth; change the widths.',
    },
    {
      name: 'these layers don’t get low enough',
      answer: () => [3, 3, 3],
      says: 'They were trained, and the loss stayed high. Try fewer layers, and wider ones.',
    },
    {
      name: 'you counted the inputs and the output as well',
      answer: () => [2, 4, 1],
      says: 'Give the hidden layers only; `check` adds the 2 and the 1.',
    },
  ],
};
