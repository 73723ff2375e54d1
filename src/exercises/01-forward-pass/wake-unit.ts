import { exampleNetwork } from '../example-network';
import type { Exercise } from '../exercise';
import { weightedSums } from './weighted-sums';

/** The sample (1, 0), for which the second hidden unit is inactive. */
const x = [1, 0];

/** Above which bias an inactive ReLU becomes active. */
export const wakeUnit: Exercise<[]> = {
  name: '01-wake-unit',
  answer: () => -withoutBias(),
  pointer:
    'Write down z of hidden unit 1 for the sample (1, 0), with b in place of its bias. ' +
    'For which b is z just 0?',
  right:
    'A bias sets the threshold of its unit: how much the inputs must bring before the ' +
    'unit becomes active.',
  mistakes: [
    {
      name: 'the sign is flipped',
      answer: () => withoutBias(),
      says: 'That’s what the inputs bring, and it’s below zero. The bias has to make up for it.',
    },
    {
      name: 'that’s how far the bias has to rise',
      answer: () => -withoutBias() - bias(),
      says: 'It starts below zero. What’s its value once it has risen that far?',
    },
    {
      name: 'that’s z as it is now',
      answer: () => withoutBias() + bias(),
      says: 'The bias is a part of it already. How large must the bias be for z to reach 0?',
    },
    {
      name: 'the bias now is −0.2, and that isn’t enough',
      answer: bias,
      says: 'The unit is inactive with it. Raise it until z reaches 0.',
    },
    {
      name: 'the inputs are left out',
      answer: () => 0,
      says: 'It’s z that has to get above 0, not the bias alone.',
    },
    {
      name: 'both inputs are taken as 1',
      answer: () => -row()[0] - row()[1],
      says: 'In this sample one of the inputs is 0.',
    },
    ...[-1, 1].map((sign) => ({
      name: 'that’s the weight of the other input',
      answer: () => sign * row()[1],
      says: 'Which of the two inputs is 1 in this sample, and which is 0?',
    })),
    ...[-1, 1].map((sign) => ({
      name: 'that’s the other unit',
      answer: () => sign * exampleNetwork().layers[0].weights[0],
      says: 'Unit 0 is active for this sample. Take the weights of unit 1, the second row.',
    })),
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
