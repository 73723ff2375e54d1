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
  pointer:
    'Multiply each input by the weight in the same place, add the three products, then ' +
    'add the bias; and watch the signs.',
  right:
    'It’s below zero, so this unit says no. With ReLU, which comes soon, it would pass on 0.',
  mistakes: [
    {
      name: 'the bias is missing',
      answer: () => sumWith(weights, 0),
      says: 'That’s the sum of weights times inputs. One thing is still to be added.',
    },
    {
      name: 'the bias is subtracted',
      answer: () => sumWith(weights, -bias),
      says: 'The bias is added as it is, with its own sign.',
    },
    {
      name: 'a minus got lost',
      answer: () => sumWith(weights.map(Math.abs), bias),
      says: 'One of the weights is below zero: its input lowers the sum.',
    },
    {
      name: 'the sign is flipped',
      answer: () => -sumWith(weights, bias),
      says: 'Which are larger together, the products above zero or what pulls the sum down?',
    },
    {
      name: 'the bias is multiplied',
      answer: () => sumWith(weights, 0) * bias,
      says: 'Weights multiply, a bias doesn’t: it’s added at the end.',
    },
    {
      name: 'the inputs are missing',
      answer: () => weights.reduce((sum, weight) => sum + weight, bias),
      says: 'You’ve added the weights as they are. Each is multiplied by its input first.',
    },
    {
      name: 'weights and inputs are paired in opposite orders',
      answer: () => sumWith([...weights].reverse(), bias),
      says: 'The first weight belongs to the first input, the last to the last.',
    },
    ...[activations.relu, activations.sigmoid].map(({ value }) => ({
      name: 'that’s the activation, not the preactivation',
      answer: () => value(sumWith(weights, bias)),
      says: 'The preactivation is what the unit has before its activation function.',
    })),
  ],
};

function sumWith(weights: readonly number[], bias: number): number {
  return weightedSums([weights], [bias], x)[0];
}
