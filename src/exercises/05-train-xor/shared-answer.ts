import { and } from '../../network/datasets';
import type { Exercise, Mistake } from '../exercise';

const ONE_IN_FOUR = 1 / 4;

/** The losses where every sample of AND gets the same output. */
function losses(a = ONE_IN_FOUR, log = Math.log): number[] {
  return and.targets.map(([y]) => -log(y === 1 ? a : 1 - a));
}

const sum = (values: number[]) => values.reduce((total, value) => total + value);
const mean = (values: number[]) => sum(values) / values.length;
const squares = and.targets.map(([y]) => (ONE_IN_FOUR - y) ** 2);

/** The loss at which a network of dead units ends, for targets other than XOR's. */
export const sharedAnswer: Exercise<[]> = {
  name: '05-shared-answer',
  answer: () => mean(losses()),
  tolerance: 1e-3,
  pointer:
    'Three steps: which single output is best for these four targets, what does each ' +
    'sample then cost, and what’s the mean of the four?',
  right:
    'It’s below ln 2 although the network has learnt nothing about the inputs: all it ' +
    'knows is how rare a 1 is.',
  mistakes: [
    {
      name: 'you rounded too far',
      answer: () => Number(mean(losses()).toFixed(2)),
      says: 'You have it: give one digit more.',
    },
    mistake(
      'you took one half as the shared output',
      mean(losses(1 / 2)),
      'One half is best where there are as many 0s as 1s. Here there aren’t.',
    ),
    mistake(
      'you took the share of 0s as the output',
      mean(losses(1 - ONE_IN_FOUR)),
      'The output is the probability that the target is 1. How many of the four are 1?',
    ),
    mistake(
      'that’s the sum, not the mean',
      sum(losses()),
      'It’s the losses of all four samples together; the loss is their mean.',
    ),
    mistake(
      'that’s the loss of the only 1',
      -Math.log(ONE_IN_FOUR),
      'The three samples with target 0 have a loss as well.',
    ),
    mistake(
      'that’s the loss of a single 0',
      -Math.log(1 - ONE_IN_FOUR),
      'The sample with target 1 has a loss as well, and a high one.',
    ),
    mistake(
      'the sign is flipped',
      -mean(losses()),
      'A loss is a negative logarithm, so no loss is below 0.',
    ),
    mistake(
      'that’s the shared output itself',
      ONE_IN_FOUR,
      'It’s the right one. Now, what does each of the four samples cost with it?',
    ),
    mistake(
      'you took logarithms to base 10',
      mean(losses(ONE_IN_FOUR, Math.log10)),
      'The loss takes the natural logarithm, ln: that’s `Math.log`.',
    ),
    mistake(
      'you took logarithms to base 2',
      mean(losses(ONE_IN_FOUR, Math.log2)),
      'The loss takes the natural logarithm, ln: that’s `Math.log`.',
    ),
    mistake(
      'you counted the loss of a 0 once',
      mean(losses().slice(2)),
      'Three of the four samples have target 0, so it counts three times.',
    ),
    mistake(
      'the loss of the 1 is missing',
      sum(losses().slice(0, 3)) / 4,
      'All four samples cost something.',
    ),
    mistake(
      'that’s the mean squared error',
      mean(squares),
      'The loss here is cross-entropy: −ln of the probability given to the target.',
    ),
    mistake(
      'that’s half the mean squared error',
      mean(squares) / 2,
      'The loss here is cross-entropy: −ln of the probability given to the target.',
    ),
  ],
};

function mistake(name: string, answer: number, says: string): Mistake<[]> {
  return { name, answer: () => answer, says };
}
