import type { Exercise } from '../exercise';
import {
  inARow,
  isLower,
  isNeverOver,
  stopEpoch,
  waiting,
  withoutReset,
} from './stop-rules';

/** Writing the rule of early stopping with patience. */
export const stopHere: Exercise<[number[], number]> = {
  name: '08-stop-here',
  answer: stopEpoch,
  tryOn: () => [
    [[0.9, 0.6, 0.4, 0.5, 0.7, 0.8, 0.9], 2],
    [[0.8, 0.5, 0.6, 0.55, 0.58, 0.52, 0.3, 0.2], 3],
    [[0.8, 0.6, 0.7, 0.3, 0.4, 0.5, 0.35, 0.6], 3],
    [[0.7, 0.2, 0.3, 0.2, 0.4, 0.5, 0.6], 3],
    [[0.7, 0.6, 0.65, 0.65, 0.7, 0.8], 3],
    [[0.7, 0.6, 0.55], 2],
  ],
  pointer:
    'Walk through the losses by hand and keep two numbers: the lowest so far, and the epoch ' +
    'it came from. At which epoch is that one `patience` epochs ago?',
  right:
    'This is called early stopping. In practice you’d keep a copy of the parameters at the ' +
    'lowest loss, and go back to it at the end.',
  mistakes: [
    {
      name: 'that’s the epoch of the lowest loss of all',
      answer: (losses) => losses.indexOf(Math.min(...losses)),
      says: 'At the moment of stopping, nobody knows what comes later.',
    },
    {
      name: 'that’s where it was lowest, not where you stop',
      answer: (losses, patience) => {
        const seen = losses.slice(0, stopEpoch(losses, patience) + 1);
        return seen.indexOf(Math.min(...seen));
      },
      says: 'It’s the epoch to go back to. What’s asked for is the one at which you stop.',
    },
    {
      name: 'you stop after so many rises in a row',
      answer: inARow((loss, before) => loss > before),
      says: 'Compare each loss with the lowest so far, not with the one before it.',
    },
    {
      name: 'you compare each loss with the one before it',
      answer: inARow((loss, before) => loss >= before),
      says: 'What counts is whether it’s below the lowest so far.',
    },
    {
      name: 'you never start waiting again',
      answer: withoutReset,
      says: 'At each new lowest, the count of epochs since then goes back to 0.',
    },
    {
      name: 'an equal loss isn’t a new lowest',
      answer: waiting((loss, lowest) => loss <= lowest),
      says: 'Only a loss that’s lower starts the waiting again.',
    },
    {
      name: 'you stop an epoch too late',
      answer: waiting(isLower, (patience) => patience + 1),
      says: 'Stop as soon as the lowest loss is `patience` epochs old, not older.',
    },
    {
      name: 'you stop an epoch too early',
      answer: waiting(isLower, (patience) => patience - 1),
      says: 'How old is the lowest loss, counted from its own epoch, when you stop?',
    },
    {
      name: 'there’s no patience in it',
      answer: waiting(isLower, () => 1),
      says: 'You stop at the first epoch without a new lowest. What is `patience` for?',
    },
    {
      name: 'you count the epochs from 1',
      answer: (losses, patience) => stopEpoch(losses, patience) + 1,
      says: 'The list begins with the loss after 0 epochs.',
    },
    {
      name: 'that’s the loss, not the epoch',
      answer: (losses, patience) => losses[stopEpoch(losses, patience)],
      says: 'What’s asked for is its place in the list.',
    },
    {
      name: 'no loss is ever a new lowest',
      answer: (losses, patience) => Math.min(patience, losses.length - 1),
      says: 'Is your lowest 0 at the start? No loss is below that; begin with the first one.',
    },
    {
      name: 'you stop right, except where the waiting never ends',
      answer: (losses, patience) =>
        isNeverOver(losses, patience) ? losses.length : stopEpoch(losses, patience),
      says: 'Then it’s the last epoch. The list begins with epoch 0, so what number is that?',
    },
  ],
};
