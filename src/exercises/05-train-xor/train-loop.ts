import type { Exercise } from '../exercise';
import { mistakesOf } from '../slips';
import { descending, descentSlips, type Given, type GradientAt } from './descent';

/** Slopes that depend on the other parameters, so that the order of updates shows. */
const coupled: GradientAt = ([u, v]) => [2 * u + v, u + 3 * v - 1];
const threeCoupled: GradientAt = ([u, v, w]) => [u - v, v * w + 1, w - u * v];

const tryOn = (): Given[] => [
  [[1, -2], coupled, 0.1, 1],
  [[-0.5, 0.75], coupled, 0.2, 7],
  [[0.3, -0.6, 0.9], threeCoupled, 0.05, 4],
  [[2, 1], coupled, 0.1, 0],
];

/** Writing gradient descent. */
export const trainLoop: Exercise<Given> = {
  name: '05-train-loop',
  answer: descending(),
  tryOn,
  told: (start, _, rate, epochs) =>
    `Started at [${start.join(', ')}], with a learning rate of ${rate} and ${epochs} ` +
    `${epochs === 1 ? 'epoch' : 'epochs'},`,
  pointer:
    'One epoch is: ask `gradientAt` for the slopes at the current parameters, then take ' +
    '`learningRate` times its slope from each. Follow a single epoch by hand first.',
  right:
    'Give it the gradient of a loss, and it trains a network: it never asks where the ' +
    'slopes come from.',
  mistakes: [
    ...mistakesOf(descentSlips, descending, tryOn),
    {
      name: 'you return the start',
      answer: (start) => start,
      says: 'Return the parameters as they are after the last step.',
    },
    {
      name: 'you return the slopes, not the parameters',
      answer: (start, gradientAt, ...others) =>
        gradientAt(descending()(start, gradientAt, ...others)),
      says: 'What’s asked for is where the descent ends.',
    },
  ],
};
