import { createNetwork } from '../../network/network';
import type { Exercise } from '../exercise';

const network = () =>
  createNetwork({
    sizes: [3, 5, 2],
    activations: ['relu', 'sigmoid'],
    seed: 1,
  });

function parameterCount(): number {
  return network().parameters.length;
}

function weightCount(): number {
  return network().layers.reduce((sum, { weights }) => sum + weights.length, 0);
}

/** What people find for the parameters, and why. */
const miscounted = [
  {
    count: weightCount,
    name: 'the biases are missing',
    says: 'Every unit has one parameter more than it has inputs.',
  },
  {
    count: () => weightCount() + 2,
    name: 'some biases are missing',
    says: 'Units don’t share a bias, and the hidden ones have biases as well.',
  },
  {
    count: () => parameterCount() + 3,
    name: 'the inputs got biases too',
    says: 'Inputs aren’t units: nothing is added to them.',
  },
];

/** What a nudged gradient costs. */
export const forwardPasses: Exercise<[]> = {
  name: '02-forward-passes',
  answer: () => 2 * parameterCount(),
  pointer:
    'Count the parameters first: one for each line, one for each unit. Then, how many ' +
    'times does the loss get computed for each of them?',
  right: 'However many samples there are: each of these runs takes all of them along.',
  mistakes: [
    {
      name: 'each parameter got only one run',
      answer: () => parameterCount(),
      says: 'How many losses does one central difference compare?',
    },
    {
      name: 'that’s one run too many',
      answer: () => 2 * parameterCount() + 1,
      says: 'The run for the loss itself doesn’t count here.',
    },
    {
      name: 'that’s one run for each parameter and one for the loss',
      answer: () => parameterCount() + 1,
      says: 'A central difference compares two losses, and the loss itself doesn’t count here.',
    },
    {
      name: 'each parameter got three runs',
      answer: () => 3 * parameterCount(),
      says: 'Up and down, that’s two: a central difference doesn’t look at the middle.',
    },
    {
      name: 'each sample was counted as a run',
      answer: () => 2 * parameterCount() * 4,
      says: 'One run takes all samples along, as many as there are.',
    },
    {
      name: 'that’s the 2-2-1 network of the lesson',
      answer: () => 18,
      says: 'The network of this question is larger: 3-5-2.',
    },
    {
      name: 'that’s the price of the chain rule',
      answer: () => 2,
      says: 'Nudging isn’t that cheap: it turns one knob at a time.',
    },
    ...miscounted.flatMap(({ count, name, says }) => [
      { name, answer: () => 2 * count(), says },
      {
        name: `${name}, and each parameter got only one run`,
        answer: count,
        says: `${says} And a central difference compares two losses.`,
      },
      {
        name: `${name}, and there’s one run too many`,
        answer: () => 2 * count() + 1,
        says: `${says} And the run for the loss itself doesn’t count here.`,
      },
    ]),
  ],
};
