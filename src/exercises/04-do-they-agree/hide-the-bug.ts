import { xor } from '../../network/datasets';
import { forward } from '../../network/forward';
import { exampleNetwork } from '../example-network';
import type { Exercise } from '../exercise';
import { isNotYet } from '../not-yet';

/** Hidden biases with which ReLU's slope is 1 for every sample and unit. */
export const hideTheBug: Exercise = {
  name: '04-hide-the-bug',
  answer: () => [1, 1],
  observe: (biases) => whereSilent(biases()),
  pointer: 'TODO',
  right:
    'With units that always speak, ReLU does not bend anything, and the network can ' +
    'only draw one straight line: such biases are no good for training either.',
  mistakes: [
    {
      name: 'both units are still silent for some sample',
      answer: () => [0.1, -0.2],
      says: 'Have a look at `forward(exampleNetwork([…, …]), xor.inputs).layers[0].z`.',
    },
    {
      name: 'a unit sits on its kink',
      answer: () => [0.5, 0.4],
      says: 'At a preactivation of 0 the two methods part for another reason.',
    },
    {
      name: 'units that never speak',
      answer: () => [-2, -2],
      says: 'Then the right slope of ReLU is 0 everywhere, and the bug takes it for 1.',
    },
    {
      name: 'unit 1 is still silent for some sample',
      answer: () => [1, 0.1],
      says: 'For which sample is the preactivation of unit 1 smallest?',
    },
    {
      name: 'unit 0 is still silent for some sample',
      answer: () => [0.1, 1],
      says: 'For which sample is the preactivation of unit 0 smallest?',
    },
  ],
};

/** As far as a nudge reaches. */
const KINK = 1e-5;

/** What becomes of the hidden units with these biases, in words. */
function whereSilent(biases: unknown): unknown {
  if (isNotYet(biases)) return biases;
  if (!Array.isArray(biases) || biases.length !== 2 || !biases.every(Number.isFinite)) {
    return 'not two numbers';
  }
  const network = exampleNetwork();
  network.layers[0].biases.set(biases);
  const { z } = forward(network, xor.inputs).layers[0];
  if (z.flat().some((value) => Math.abs(value) <= 2 * KINK)) return 'on the kink';
  if (z.flat().every((value) => value < 0)) return 'never speaking';
  const silent = [0, 1].filter((unit) => z.some((ofSample) => ofSample[unit] < 0));
  return `silent for some sample: ${silent.join(' and ') || 'none'}`;
}
