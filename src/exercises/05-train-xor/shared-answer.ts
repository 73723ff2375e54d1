import { and } from '../../network/datasets';
import type { Exercise } from '../exercise';

/** The mean price where every sample of AND gets the same output. */
function lossOfOutput(a: number): number {
  const prices = and.targets.map(([y]) => -Math.log(y === 1 ? a : 1 - a));
  return prices.reduce((sum, price) => sum + price) / prices.length;
}

/** The loss at which a network of dead units ends, for targets other than XOR's. */
export const sharedAnswer: Exercise<[]> = {
  name: '05-shared-answer',
  answer: () => lossOfOutput(1 / 4),
  tolerance: 1e-3,
  pointer: 'TODO',
  right:
    'It is below ln 2 although the network has learnt nothing about the inputs: it only ' +
    'knows how rare a 1 is.',
  mistakes: [
    {
      name: 'one half as the answer',
      answer: () => lossOfOutput(1 / 2),
      says: 'One half is best where 0s and 1s are equally many; here they are not.',
    },
    {
      name: 'the share of 0s as the answer',
      answer: () => lossOfOutput(3 / 4),
      says: 'The output is the probability that the target is 1; how many of the four are 1?',
    },
    {
      name: 'the sum, not the mean',
      answer: () => 4 * lossOfOutput(1 / 4),
      says: 'That is what all four samples cost together; the loss is their mean.',
    },
    {
      name: 'the price of the only 1',
      answer: () => -Math.log(1 / 4),
      says: 'The three samples with target 0 have a price as well.',
    },
    {
      name: 'sign flipped',
      answer: () => -lossOfOutput(1 / 4),
      says: 'A price is the negative logarithm; no loss is below 0.',
    },
  ],
};
