import { exampleNetwork } from '../example-network';
import type { Exercise } from '../exercise';
import { weightedSums } from './weighted-sums';

/** The sample (1, 0), for which the second hidden unit is silent. */
const x = [1, 0];

/** Above which bias a silent ReLU begins to speak. */
export const wakeUnit: Exercise<[]> = {
  name: '01-wake-unit',
  answer: () => -withoutBias(),
  pointer: 'TODO',
  right:
    'A bias sets the threshold of its unit: how much the inputs must bring before the ' +
    'unit speaks.',
  mistakes: [
    {
      name: 'sign flipped',
      answer: () => withoutBias(),
      says: 'The bias has to make up for what the inputs bring; with this one z falls.',
    },
    {
      name: 'by how much, not from where',
      answer: () => -withoutBias() - bias(),
      says: 'This is how far the bias has to rise. What is it then?',
    },
    {
      name: 'the weight of the other input',
      answer: () => -row()[1],
      says: 'Which of the two inputs is 1 in this sample, and which is 0?',
    },
    {
      name: 'the other unit',
      answer: () => -exampleNetwork().layers[0].weights[0],
      says: 'In the picture, this unit is not the silent one.',
    },
  ],
};

function row(): number[] {
  return [...exampleNetwork().layers[0].weights.subarray(2, 4)];
}

function bias(): number {
  return exampleNetwork().layers[0].biases[1];
}

function withoutBias(): number {
  return weightedSums([row()], [0], x)[0];
}
