import type { Exercise } from '../exercise';

const before = -1.2;
const after = -1.1;
const learningRate = 0.25;

/** One step of gradient descent, read backward: from the step to the slope. */
export const oneStep: Exercise<[]> = {
  name: '05-one-step',
  answer: () => (before - after) / learningRate,
  pointer: 'TODO',
  right:
    'The weight rose although it is below zero: only the sign of its slope says where ' +
    'a parameter goes, not its own.',
  mistakes: [
    {
      name: 'sign flipped',
      answer: () => (after - before) / learningRate,
      says: 'A slope above zero says that the loss rises with the weight; then a step lowers it.',
    },
    {
      name: 'learning rate left out',
      answer: () => before - after,
      says: 'That is as long as the step; a step is the learning rate times the slope.',
    },
    {
      name: 'step and sign',
      answer: () => after - before,
      says: 'That is how far the weight went; what does it take, with the rate, to get there?',
    },
    {
      name: 'multiplied by the learning rate',
      answer: () => (before - after) * learningRate,
      says: 'The step is only a part of the slope; yours is a part of the step.',
    },
  ],
};
