import { activations } from '../../network/activations';
import type { Exercise } from '../exercise';
import { weightedSums } from './weighted-sums';

const weights = [0.5, -1.5, 2];
const bias = -0.8;
const x = [2, 1, 0.5];

/** The preactivation of one unit with three inputs, by hand. */
export const preactivation: Exercise<[]> = {
  name: '01-preactivation',
  answer: () => sumWith(weights, bias),
  pointer: 'TODO',
  right: 'It is below zero, so with ReLU this unit would stay silent for this sample.',
  mistakes: [
    {
      name: 'forgot the bias',
      answer: () => sumWith(weights, 0),
      says: 'This is the sum of weights times inputs; one thing is still to be added.',
    },
    {
      name: 'the bias subtracted',
      answer: () => sumWith(weights, -bias),
      says: 'The bias is added as it is, with its own sign.',
    },
    {
      name: 'a minus lost',
      answer: () => sumWith(weights.map(Math.abs), bias),
      says: 'One of the weights is below zero: its input lowers the sum.',
    },
    {
      name: 'the activation, not the preactivation',
      answer: () => activations.relu.value(sumWith(weights, bias)),
      says: 'The preactivation is what the unit has before its activation function.',
    },
  ],
};

function sumWith(weights: readonly number[], bias: number): number {
  return weightedSums([weights], [bias], x)[0];
}
