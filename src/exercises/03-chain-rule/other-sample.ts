import { forward } from '../../network/forward';
import { exampleNetwork } from '../example-network';
import type { Exercise } from '../exercise';

const inputs = [1, 0];
const target = 1;

/** δ of the output and what else is needed, for the sample (1, 0) with target 1. */
function atSample() {
  const network = exampleNetwork();
  const { layers, outputs } = forward(network, [inputs]);
  const a2 = outputs[0][0];
  const W2 = Array.from(network.layers[1].weights);
  return { a2, delta2: a2 - target, W2, z1: layers[0].z[0] };
}

/** ∂L/∂W1[unit][0] of both hidden units, with the given slope of ReLU. */
function slopes(delta2: number, reluSlope: (z: number) => number): number[] {
  const { W2, z1 } = atSample();
  return W2.map((weight, unit) => delta2 * weight * reluSlope(z1[unit]) * inputs[0]);
}

const step = (z: number) => (z > 0 ? 1 : 0);

/** Two slopes of the first layer by the long product, for another sample. */
export const otherSample: Exercise = {
  name: '03-other-sample',
  answer: () => slopes(atSample().delta2, step),
  tolerance: 1e-3,
  pointer: 'TODO',
  right:
    'Unit 1 is silent for this sample: a small change of its weights changes nothing ' +
    'here, and so its slopes are 0.',
  mistakes: [
    {
      name: 'the slope of ReLU is missing',
      answer: () => slopes(atSample().delta2, () => 1),
      says: 'Look at z₁ of each hidden unit: are both of them above 0?',
    },
    {
      name: 'the activation in place of its slope',
      answer: () => slopes(atSample().delta2, (z) => Math.max(0, z)),
      says: 'Backward it is the slope of ReLU that multiplies, not what it passed on.',
    },
    {
      name: 'sign flipped',
      answer: () => slopes(-atSample().delta2, step),
      says: 'δ₂ is what came out minus what should have come out.',
    },
    {
      name: 'the target is still 0',
      answer: () => slopes(atSample().a2, step),
      says: 'The target of this sample is another one than that of (1, 1).',
    },
    {
      name: 'stopped at W₂',
      answer: () => {
        const { delta2, z1 } = atSample();
        return z1.map((z) => delta2 * Math.max(0, z));
      },
      says: 'Those are the slopes of the output unit’s weights; go on, one layer further back.',
    },
  ],
};
