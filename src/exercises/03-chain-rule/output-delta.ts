import { activations } from '../../network/activations';
import type { Exercise } from '../exercise';

const { value: sigmoid, derivative: sigmoidSlope } = activations.sigmoid;

/** δ of an output unit under half the squared error, for two kinds of unit. */
export const outputDelta: Exercise<[z: number, y: number]> = {
  name: '03-output-delta',
  answer: (z, y) => [z - y, (sigmoid(z) - y) * sigmoidSlope(z)],
  tryOn: () => [
    [0.8, 0],
    [-1.5, 1],
    [2, 0.5],
  ],
  pointer: 'TODO',
  right:
    'Where the sigmoid is saturated and wrong, this δ is nearly 0 and the unit learns ' +
    'nothing; with cross-entropy it would be nearly ±1.',
  mistakes: [
    {
      name: 'the activation’s derivative is missing',
      answer: (z, y) => [z - y, sigmoid(z) - y],
      says: 'a − y is the slope of the loss in a. From there to z there is one more link.',
    },
    {
      name: 'sign flipped',
      answer: (z, y) => [y - z, (y - sigmoid(z)) * sigmoidSlope(z)],
      says: 'Where too much comes out, a larger z makes the loss larger.',
    },
    {
      name: 'the sigmoid’s slope taken at a',
      answer: (z, y) => [z - y, (sigmoid(z) - y) * sigmoidSlope(sigmoid(z))],
      says: 'The slope is taken where the unit stands, at z; or say it with a, as a (1 − a).',
    },
    {
      name: 'the half is missing',
      answer: (z, y) => [2 * (z - y), 2 * (sigmoid(z) - y) * sigmoidSlope(z)],
      says: 'The loss is *half* the squared error: what does the half do to the 2?',
    },
    {
      name: 'the second slope for both units',
      answer: (z, y) => {
        const delta = (sigmoid(z) - y) * sigmoidSlope(z);
        return [delta, delta];
      },
      says: 'An identity unit passes on z as it is: its slope is 1, and its a is z.',
    },
  ],
};
