import { createNetwork } from '../../network/network';
import type { Exercise } from '../exercise';

/** Inputs, hidden units, outputs of the network that the exercises count. */
const sizes = [3, 4, 2];
const [inputs, hidden, outputs] = sizes;
const weights = inputs * hidden + hidden * outputs;
export const parametersOf342 = createNetwork({
  sizes,
  activations: ['relu', 'sigmoid'],
  seed: 0,
}).parameters.length;

/** Counting the weights and biases of a network. */
export const countParameters: Exercise<[]> = {
  name: '00-count-parameters',
  answer: () => parametersOf342,
  pointer: 'TODO',
  right:
    'In large layers nearly all parameters are weights: their number grows with the ' +
    'product of two sizes, that of the biases with one.',
  mistakes: [
    {
      name: 'forgot the biases',
      answer: () => weights,
      says: 'These are the weights; every unit has one parameter more.',
    },
    {
      name: 'a bias for the inputs too',
      answer: () => weights + inputs + hidden + outputs,
      says: 'Inputs are no units: nothing is added to them.',
    },
    {
      name: 'one bias for each layer',
      answer: () => weights + 2,
      says: 'A layer’s units do not share their bias.',
    },
    {
      name: 'the units',
      answer: () => inputs + hidden + outputs,
      says: 'This is how many circles the picture would have; now count the lines as well.',
    },
    {
      name: 'multiplied all three sizes',
      answer: () => inputs * hidden * outputs,
      says: 'No connection skips a layer: count the lines between each layer and the next.',
    },
  ],
};
