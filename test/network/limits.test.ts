import { expect, test } from 'vitest';
import { InputError } from '../../src/checks';
import { nudgeGradient } from '../../src/gradients/nudge';
import { xor } from '../../src/network/datasets';
import { forward } from '../../src/network/forward';
import { createNetwork } from '../../src/network/network';
import { moons } from '../../src/network/plane-datasets';
import { train } from '../../src/training/train';
import { createTrainer } from '../../src/training/trainer';

const network = (...sizes: number[]) =>
  createNetwork({ sizes, activations: sizes.slice(1).map(() => 'tanh'), seed: 1 });
const steps = { gradient: nudgeGradient, learningRate: 1 };

const tooMuch: [string, () => unknown][] = [
  [
    'sizes make 4,000,000,001 parameters; a network has at most 10,000,000',
    () => network(2, 1e9, 1),
  ],
  [
    'sizes make 1,001 layers; a network has at most 1,000',
    () => network(...Array(1002).fill(1)),
  ],
  [
    'samples is 1000000000; it must be 1000000 or less',
    () => moons({ samples: 1e9, seed: 1 }),
  ],
  [
    'inputs lead to 101,000,000 activations, samples × units; the course computes at most 50,000,000',
    () => forward(network(1, 1e6), Array(101).fill([1])),
  ],
  [
    'network and dataset take 2,880,009,600,008 multiplications; a gradient by nudging takes at most 1,000,000,000,000',
    () => nudgeGradient(network(2, 150_000, 1), xor),
  ],
  [
    'epochs is 1000000000; it must be 10000000 or less',
    () => train(network(2, 1), xor, { ...steps, epochs: 1e9 }),
  ],
  [
    'epochs and snapshotEvery make 10,000,001 snapshots; of 3 parameters a training keeps at most 1,515,151',
    () => train(network(2, 1), xor, { ...steps, epochs: 1e7, snapshotEvery: 1 }),
  ],
  [
    'epochs and every make 10,000,001 snapshots; of 3 parameters a training keeps at most 1,515,151',
    () => createTrainer()(network(2, 1), xor, { ...steps, epochs: 1e7, every: 1 }),
  ],
];

test.each(tooMuch)('%s', (message, make) => {
  expect(make).toThrow(new InputError(message));
});
