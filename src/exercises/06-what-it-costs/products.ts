import type { Exercise } from '../exercise';
import { mistakesOf } from '../slips';

const [inputs, hidden, outputs] = [3, 4, 2];
const samples = 10;

/** What is counted, and with which factor. */
const settings = {
  weights: inputs * hidden + hidden * outputs,
  biases: hidden + outputs,
  biasesNudged: 1,
  biasesMultiply: 0,
  nudges: 2,
  loss: 1,
  samples,
};
type Settings = typeof settings;

function multiplications(changed: Partial<Settings> = {}): number {
  const { weights, biases, ...factors } = { ...settings, ...changed };
  const nudged = weights + factors.biasesNudged * biases;
  const runs = factors.nudges * nudged + factors.loss;
  return runs * (weights + factors.biasesMultiply * biases) * factors.samples;
}

/** Counting the multiplications of a nudged gradient. */
export const products: Exercise<[]> = {
  name: '06-products',
  answer: () => multiplications(),
  pointer:
    'Take it in three steps: how many parameters are there, how often does the network ' +
    'run, and how many multiplications is one run over all 10 samples?',
  right: 'Three forward passes are 600 multiplications; the chain rule needs fewer.',
  mistakes: [
    ...mistakesOf<Settings, []>(
      [
        {
          name: 'the run for the loss is left out',
          says: 'Besides the nudges there’s one run with the parameters as they are.',
          sets: { loss: 0 },
        },
        {
          name: 'you nudge each parameter only once',
          says: 'That’s the forward difference; here each one is nudged up and down.',
          sets: { nudges: 1 },
        },
        {
          name: 'you don’t nudge the biases',
          says: 'A bias is a parameter as well, and it’s nudged like a weight.',
          sets: { biasesNudged: 0 },
        },
        {
          name: 'you let the biases multiply',
          says: 'In a forward pass a bias is only added. What is multiplied?',
          sets: { biasesMultiply: 1 },
        },
        {
          name: 'you count a single sample',
          says: 'In every run, all the samples go through the network.',
          sets: { samples: 1 },
        },
        {
          name: 'you gave the inputs biases',
          says: 'Only hidden and output units have a bias.',
          sets: { biases: inputs + hidden + outputs },
          alone: true,
        },
        {
          name: 'you multiplied all three sizes',
          says: 'The weights lie between neighbouring layers: count 3 to 4 and 4 to 2, and add.',
          sets: { weights: inputs * hidden * outputs },
          alone: true,
        },
      ],
      (changed) => () => multiplications(changed),
    ),
    {
      name: 'that’s the number of forward passes',
      answer: () => 2 * 26 + 1,
      says: 'That’s how often the network runs. How many multiplications is one run?',
    },
    {
      name: 'that’s the number of forward passes, sample by sample',
      answer: () => (2 * 26 + 1) * samples,
      says: 'How many multiplications is one of them?',
    },
    {
      name: 'that’s the number of parameters',
      answer: () => 26,
      says: 'Each of them is nudged up and down. How often does the network run, then?',
    },
    {
      name: 'that’s a single run',
      answer: () => 20 * samples,
      says: 'How often does the network run for one nudged gradient?',
    },
  ],
};
