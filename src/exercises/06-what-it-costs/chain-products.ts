import type { Exercise } from '../exercise';
import { mistakesOf } from '../slips';

const [inputs, hidden, outputs] = [3, 4, 2];
const samples = 10;

const below = inputs * hidden;
const above = hidden * outputs;
const weights = below + above;

/** What is counted for one sample, and for how many. */
const settings = { times: 2, biases: 0, down: above, relus: hidden, top: 0, samples };
type Settings = typeof settings;

function multiplications(changed: Partial<Settings> = {}): number {
  const { times, biases, down, relus, top, ...all } = { ...settings, ...changed };
  return (times * (weights + biases) + down + relus + top) * all.samples;
}

/** Counting the multiplications of a gradient by the chain rule. */
export const chainProducts: Exercise<[]> = {
  name: '06-chain-products',
  answer: () => multiplications(),
  pointer:
    'Count for one sample: the forward pass, a slope for each weight, δ through the upper ' +
    'weights, δ through the ReLUs. Then take all 10 samples.',
  right:
    'In the first layer each weight counts twice, above it three times, and each hidden ' +
    'unit once more: never more than about three forward passes.',
  mistakes: [
    {
      name: 'that’s three forward passes',
      answer: () => 3 * weights * samples,
      says: 'δ doesn’t pass through all the weights: there’s nothing to bring down to the inputs.',
    },
    {
      name: 'that’s what nudging takes',
      answer: () => (2 * (weights + hidden + outputs) + 1) * weights * samples,
      says: 'The chain rule goes forward once and backward once, for each sample.',
    },
    ...mistakesOf<Settings, []>(
      [
        {
          name: 'you count each weight only once',
          says: 'Each one multiplies on the way forward, and again for its own slope.',
          sets: { times: 1 },
        },
        {
          name: 'the slopes of ReLU are left out',
          says: 'After the weights, δ also passes through the slope of each hidden ReLU.',
          sets: { relus: 0 },
        },
        {
          name: 'bringing δ down is left out',
          says: 'How does δ get from the outputs to the hidden units?',
          sets: { down: 0, relus: 0 },
        },
        {
          name: 'you bring δ down to the inputs',
          says: 'The inputs aren’t parameters. Down to which layer does δ have to come?',
          sets: { down: weights },
          alone: true,
        },
        {
          name: 'you let the biases multiply',
          says: 'Forward a bias is only added, and its slope is δ itself.',
          sets: { biases: hidden + outputs },
          alone: true,
        },
        {
          name: 'you take the slope of ReLU once for each weight',
          says: 'A hidden unit adds up what comes down to it, and then multiplies once.',
          sets: { relus: above },
          alone: true,
        },
        {
          name: 'you count the δ of the outputs as well',
          says: 'It’s only a subtraction, a − y.',
          sets: { top: outputs },
          alone: true,
        },
        {
          name: 'you count a single sample',
          says: 'Each of the 10 goes forward and backward.',
          sets: { samples: 1 },
        },
      ],
      (changed) => () => multiplications(changed),
    ),
  ],
};
