import { createNetwork } from '../../network/network';
import type { Exercise } from '../exercise';

const network = () =>
  createNetwork({
    sizes: [3, 5, 2],
    activations: ['relu', 'sigmoid'],
    seed: 1,
  });

function parameterCount(): number {
  return network().parameters.length;
}

function weightCount(): number {
  return network().layers.reduce((sum, { weights }) => sum + weights.length, 0);
}

/** What a nudged gradient costs. */
export const forwardPasses: Exercise = {
  name: '02-forward-passes',
  answer: () => 2 * parameterCount(),
  pointer: 'TODO',
  right: 'However many samples there are: each of these runs takes all of them along.',
  mistakes: [
    {
      name: 'the biases are missing',
      answer: () => 2 * weightCount(),
      says: 'Every unit has one parameter more than it has inputs.',
    },
    {
      name: 'one look at the loss for each parameter',
      answer: () => parameterCount(),
      says: 'How many losses does one central difference compare?',
    },
    {
      name: 'the weights only, and once each',
      answer: () => weightCount(),
      says: 'Units have a bias as well, and a central difference looks at the loss twice.',
    },
    {
      name: 'one too many',
      answer: () => 2 * parameterCount() + 1,
      says: 'The module does that, for it returns the loss as well; the slopes alone do not need it.',
    },
  ],
};
