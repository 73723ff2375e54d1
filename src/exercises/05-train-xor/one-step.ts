import type { Exercise } from '../check/exercise';

const weight = -1.2;
const slope = -0.4;
const learningRate = 0.25;

/** One step of gradient descent, where both the weight and its slope are negative. */
export const oneStep: Exercise<[]> = {
  name: '05-one-step',
  answer: () => weight - learningRate * slope,
  right:
    'The weight rose although it is below zero: only the sign of its slope says where ' +
    'a parameter goes, not its own.',
  mistakes: [
    {
      name: 'sign flipped',
      answer: () => weight + learningRate * slope,
      says: 'A slope below zero says that the loss falls as the weight rises; yours fell.',
    },
    {
      name: 'learning rate left out',
      answer: () => weight - slope,
      says: 'The slope says which way and how steeply; how far goes by the learning rate too.',
    },
    {
      name: 'divided by the learning rate',
      answer: () => weight - slope / learningRate,
      says: 'With a smaller learning rate a step should be shorter; yours gets longer.',
    },
    {
      name: 'the step alone',
      answer: () => -learningRate * slope,
      says: 'That is how far the weight goes; where was it before?',
    },
  ],
};
