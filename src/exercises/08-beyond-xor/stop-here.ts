import type { Exercise } from '../exercise';

type StopRule = (losses: number[], patience: number) => number;

/** Stops when the lowest loss so far, by its own idea of lower, is patience epochs old. */
function waiting(
  isLower: (loss: number, lowest: number) => boolean,
  wait: (patience: number) => number = (patience) => patience,
): StopRule {
  return (losses, patience) => {
    let lowest = 0;
    for (let epoch = 1; epoch < losses.length; epoch++) {
      if (isLower(losses[epoch], losses[lowest])) lowest = epoch;
      if (epoch - lowest >= wait(patience)) return epoch;
    }
    return losses.length - 1;
  };
}

const stopEpoch = waiting((loss, lowest) => loss < lowest);

/** Stops when each of the last losses was higher than the one before it. */
const risingInARow: StopRule = (losses, patience) => {
  let rises = 0;
  for (let epoch = 1; epoch < losses.length; epoch++) {
    rises = losses[epoch] > losses[epoch - 1] ? rises + 1 : 0;
    if (rises >= patience) return epoch;
  }
  return losses.length - 1;
};

/** Writing the rule of early stopping with patience. */
export const stopHere: Exercise<[number[], number]> = {
  name: '08-stop-here',
  answer: stopEpoch,
  tryOn: () => [
    [[0.9, 0.6, 0.4, 0.5, 0.7, 0.8, 0.9], 2],
    [[0.8, 0.5, 0.6, 0.55, 0.58, 0.52, 0.3, 0.2], 3],
    [[0.8, 0.6, 0.7, 0.3, 0.4, 0.5, 0.35, 0.6], 3],
    [[0.7, 0.2, 0.3, 0.2, 0.4, 0.5, 0.6], 3],
    [[0.7, 0.6, 0.55], 2],
  ],
  pointer: 'TODO',
  right:
    'This is called early stopping. In practice one keeps a copy of the parameters at ' +
    'the lowest loss, and goes back to it at the end.',
  mistakes: [
    {
      name: 'the epoch of the lowest loss of all',
      answer: (losses) => losses.indexOf(Math.min(...losses)),
      says: 'Whoever stops does not know what comes later, and stops after waiting.',
    },
    {
      name: 'where it was lowest, not where you stop',
      answer: (losses, patience) => {
        const seen = losses.slice(0, stopEpoch(losses, patience) + 1);
        return seen.indexOf(Math.min(...seen));
      },
      says: 'That is the epoch to go back to; asked is the one at which you stop.',
    },
    {
      name: 'stopped after so many rises in a row',
      answer: risingInARow,
      says: 'Compare each loss with the lowest so far, not with the one before it.',
    },
    {
      name: 'an equal loss taken for a new lowest',
      answer: waiting((loss, lowest) => loss <= lowest),
      says: 'Only a loss that is lower starts the waiting anew.',
    },
    {
      name: 'an epoch too late',
      answer: waiting(
        (loss, lowest) => loss < lowest,
        (patience) => patience + 1,
      ),
      says: 'Stop as soon as the lowest loss is `patience` epochs old, not older.',
    },
    {
      name: 'no patience',
      answer: waiting(
        (loss, lowest) => loss < lowest,
        () => 1,
      ),
      says: 'You stop at the first epoch without a new lowest. What is `patience` for?',
    },
    {
      name: 'counted from 1',
      answer: (losses, patience) => stopEpoch(losses, patience) + 1,
      says: 'The list begins with the loss after 0 epochs.',
    },
  ],
};
