import { createNetwork, type Dataset, moons, xor } from '../../src/index';
import type { Task } from './protocol';

export type WorkloadId = 'W1' | 'W2' | 'W3' | 'W4';

/** What is wanted of our engine; all are ratios of times. */
export interface Targets {
  /** At most this many times C. */
  limit: number;
  /** The same from a cold start. */
  cold?: number;
  /** At least this many times faster than every other JavaScript library. */
  javascript: number;
  /** At least this many times faster than numpy. */
  numpy?: number;
}

export interface Workload {
  id: WorkloadId;
  title: string;
  task: Task;
  /** How long a training from a cold start goes on, where one is measured. */
  coldEpochs?: number;
  targets: Targets;
}

export const workloads: Workload[] = [
  {
    id: 'W1',
    title: '2-2-1, ReLU and sigmoid, XOR, nudge (forward difference)',
    task: taskOf('nudge', xor, {
      sizes: [2, 2, 1],
      activations: ['relu', 'sigmoid'],
      seed: 1,
    }),
    coldEpochs: 100_000,
    targets: { limit: 1.3, cold: 1.5, javascript: 1, numpy: 100 },
  },
  {
    id: 'W2',
    title: '2-3-1, sigmoids, XOR, chain rule',
    task: taskOf('chainRule', xor, {
      sizes: [2, 3, 1],
      activations: ['sigmoid', 'sigmoid'],
      seed: 7,
    }),
    coldEpochs: 100_000,
    targets: { limit: 2, cold: 2.5, javascript: 1, numpy: 20 },
  },
  {
    id: 'W3',
    title: '2-16-16-1, tanh and sigmoid, 256 moons, chain rule',
    task: taskOf('chainRule', moons({ samples: 256, noise: 0.1, seed: 3 }), {
      sizes: [2, 16, 16, 1],
      activations: ['tanh', 'tanh', 'sigmoid'],
      seed: 3,
    }),
    targets: { limit: 2, javascript: 3 },
  },
  {
    id: 'W4',
    title: '2-64-64-1, tanh and sigmoid, 1,024 moons, chain rule',
    task: taskOf('chainRule', moons({ samples: 1024, noise: 0.1, seed: 4 }), {
      sizes: [2, 64, 64, 1],
      activations: ['tanh', 'tanh', 'sigmoid'],
      seed: 4,
    }),
    targets: { limit: 2.3, javascript: 3 },
  },
];

type NetworkShape = Pick<Task, 'sizes' | 'activations'> & { seed: number };

/** A task with a learning rate of 0.1, on the start that the seed gives. */
export function taskOf(
  method: Task['method'],
  { inputs, targets }: Dataset,
  { sizes, activations, seed }: NetworkShape,
): Task {
  const network = createNetwork({ sizes, activations, seed });
  // Sums of many standard normals saturate tanh: the wider a layer, the smaller they start.
  const parameters = network.layers.flatMap(({ weights, biases, inputSize }) =>
    [...weights, ...biases].map((value) => value / Math.sqrt(inputSize / 2)),
  );
  return {
    sizes,
    activations,
    parameters,
    inputs,
    targets,
    method,
    epsilon: 1e-5,
    loss: 'binaryCrossEntropy',
    stepAfter: 'all samples',
    learningRate: 0.1,
  };
}
