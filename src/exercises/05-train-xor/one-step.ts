import type { Exercise } from '../exercise';
import { mistakesOf } from '../slips';

const before = -1.2;
const after = -1.1;
const learningRate = 0.25;

interface Settings {
  sign: 1 | -1;
  second: number;
  step(against: number): number;
}

function slope({
  sign = 1,
  second = after,
  step = (against) => against / learningRate,
}: Partial<Settings>): number {
  return step(sign * (before - second));
}

/** One step of gradient descent, read backward: from the step to the slope. */
export const oneStep: Exercise<[]> = {
  name: '05-one-step',
  answer: () => slope({}),
  pointer:
    'Write the step down first: after = before − rate × slope. Put in the three numbers ' +
    'that you know, and solve for the slope.',
  right:
    'The weight rose although it’s below zero: only the sign of its slope says which way ' +
    'a parameter goes, not its own.',
  mistakes: mistakesOf<Settings, []>(
    [
      {
        name: 'the sign is flipped',
        says: 'Where a slope is above zero, the loss rises with the weight, and a step lowers the weight. Yours rose.',
        sets: { sign: -1 },
      },
      {
        name: 'the learning rate is left out',
        says: 'What you see between before and after is the step; a step is the rate times the slope.',
        sets: { step: (against) => against },
      },
      {
        name: 'you multiplied by the learning rate',
        says: 'The step is already the rate times the slope. How do you undo that?',
        sets: { step: (against) => against * learningRate },
      },
      {
        name: 'a minus got lost',
        says: 'Both weights are below zero, so subtracting the second one adds 1.1.',
        sets: { second: -after },
      },
    ],
    (settings) => () => slope(settings),
  ),
};
