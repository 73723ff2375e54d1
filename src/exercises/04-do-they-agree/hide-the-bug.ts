import { chainRuleGradient } from '../../gradients/chain-rule';
import { compareGradients } from '../../gradients/compare';
import { nudgeGradient } from '../../gradients/nudge';
import { xor } from '../../network/datasets';
import { forward } from '../../network/forward';
import { exampleNetwork } from '../example-network';
import type { Exercise } from '../exercise';
import { isNotYet } from '../not-yet';

/** Hidden biases with which ReLU's slope is 1 for every sample and unit. */
export const hideTheBug: Exercise<[]> = {
  name: '04-hide-the-bug',
  answer: () => [1, 1],
  observe: (biases) => whatTheCheckSees(biases()),
  pointer:
    'Two plain numbers are wanted, `[b1[0], b1[1]]`: biases that keep every hidden ' +
    'preactivation on the side of ReLU where its slope is 1.',
  right:
    'With units that are always active, ReLU bends nothing, and the network can only ' +
    'draw one straight line: such biases are no good for training either.',
  mistakes: [
    {
      name: 'both units are still inactive for some sample',
      answer: () => [0.1, -0.2],
      says: 'Have a look at `forward(exampleNetwork([…, …]), xor.inputs).layers[0].z`.',
    },
    {
      name: 'a unit sits right on its kink',
      answer: () => [0.5, 0.4],
      says: 'At a preactivation of 0 the two methods disagree for another reason.',
    },
    {
      name: 'neither unit is ever active',
      answer: () => [-2, -2],
      says: 'Then the right slope of ReLU is 0 everywhere, and the bug takes it for 1.',
    },
    {
      name: 'unit 1 is still inactive for some sample',
      answer: () => [1, 0.1],
      says: 'For which sample is the preactivation of unit 1 smallest?',
    },
    {
      name: 'unit 0 is still inactive for some sample',
      answer: () => [0.1, 1],
      says: 'For which sample is the preactivation of unit 0 smallest?',
    },
    {
      name: 'both units are always active, but now the output saturates',
      answer: () => [100, 100],
      says: 'There the check fails for another reason. Much smaller biases will do.',
    },
  ],
};

/** As far as a nudge reaches. */
const KINK = 1e-5;
const AGREE_BELOW = 1e-7;

/** What becomes of the hidden units, and of the check, with these biases; in words. */
function whatTheCheckSees(biases: unknown): unknown {
  if (isNotYet(biases)) return biases;
  if (!Array.isArray(biases) || biases.length !== 2 || !biases.every(Number.isFinite)) {
    return 'not two numbers';
  }
  const network = exampleNetwork();
  network.layers[0].biases.set(biases);
  const { z } = forward(network, xor.inputs).layers[0];
  if (z.flat().some((value) => Math.abs(value) <= 2 * KINK)) return 'on the kink';
  if (z.flat().every((value) => value < 0)) return 'never active';
  const inactive = [0, 1].filter((unit) => z.some((ofSample) => ofSample[unit] < 0));
  if (inactive.length > 0) return `inactive for some sample: ${inactive.join(' and ')}`;
  const [nudged, derived] = [
    nudgeGradient(network, xor),
    chainRuleGradient(network, xor),
  ];
  const { relativeError } = compareGradients(nudged, derived);
  return relativeError < AGREE_BELOW ? 'hidden' : 'saturated';
}
