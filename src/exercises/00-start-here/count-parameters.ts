import { createNetwork } from '../../network/network';
import type { Exercise } from '../exercise';

/** Inputs, hidden units, outputs of the network that the exercises count. */
const sizes = [3, 4, 2];
const [inputs, hidden, outputs] = sizes;
const weights = inputs * hidden + hidden * outputs;
const parametersOf342 = createNetwork({
  sizes,
  activations: ['relu', 'sigmoid'],
  seed: 0,
}).parameters.length;

/** Counting the weights and biases of a network. */
export const countParameters: Exercise<[]> = {
  name: '00-count-parameters',
  answer: () => parametersOf342,
  pointer:
    'Draw it and count: first one weight for each line between neighbouring layers, then ' +
    'one bias for each unit.',
  right:
    'In large layers nearly all parameters are weights: their number grows with the ' +
    'product of two sizes, that of the biases with one.',
  mistakes: [
    {
      name: 'the biases are missing',
      answer: () => weights,
      says: 'You’ve counted all the weights. What else does every unit have?',
    },
    {
      name: 'the weights are missing',
      answer: () => hidden + outputs,
      says: 'That’s one bias for each unit. Every line in the drawing is a parameter too.',
    },
    {
      name: 'the inputs got biases too',
      answer: () => weights + inputs + hidden + outputs,
      says: 'Inputs aren’t units: nothing is added to them.',
    },
    {
      name: 'some biases are missing',
      answer: () => weights + outputs,
      says:
        'The weights are all there. But units don’t share a bias, and the hidden ones ' +
        'have biases as well.',
    },
    {
      name: 'that’s how many inputs and units there are',
      answer: () => inputs + hidden + outputs,
      says: 'Those are the circles of the drawing. Now count its lines, and the biases.',
    },
    {
      name: 'only the first layer of units is there',
      answer: () => (inputs + 1) * hidden,
      says: 'The output units have weights and biases as well.',
    },
    {
      name: 'only the output layer is there',
      answer: () => (hidden + 1) * outputs,
      says: 'The hidden units have weights and biases as well.',
    },
  ],
};
