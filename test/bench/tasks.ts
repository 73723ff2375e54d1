import {
  type ActivationName,
  createNetwork,
  type Dataset,
  type LossName,
  moons,
  xor,
} from '../../dist/index';

/** What every peer is given first, as one line: a network at its start, and how to train it. */
export interface Task {
  sizes: number[];
  activations: ActivationName[];
  /** Layer by layer the weights row by row, [unit][input], then the biases. */
  parameters: number[];
  inputs: number[][];
  targets: number[][];
  method: 'nudge' | 'chainRule';
  /** Of the forward difference, where the method is to nudge. */
  epsilon: number;
  loss: LossName;
  stepAfter: 'all samples' | 'every sample';
  learningRate: number;
}

export interface Workload {
  id: string;
  title: string;
  task: Task;
  /** How long a training from a cold start goes on, where one is measured. */
  coldEpochs?: number;
  /** What is wanted of our engine, in ratios of times. */
  targets: {
    /** At most this many times C; the same from a cold start. */
    limit: number;
    cold?: number;
    /** At least this many times faster than every other JavaScript library, and numpy. */
    javascript: number;
    numpy?: number;
  };
}

export const workloads: Workload[] = [
  {
    id: 'W1',
    title: '2-2-1, ReLU and sigmoid, XOR, nudge (forward difference)',
    task: taskOf('nudge', xor, [2, 2, 1], ['relu', 'sigmoid'], 1),
    coldEpochs: 100_000,
    targets: { limit: 1.4, cold: 1.6, javascript: 1, numpy: 100 },
  },
  {
    id: 'W2',
    title: '2-3-1, sigmoids, XOR, chain rule',
    task: taskOf('chainRule', xor, [2, 3, 1], ['sigmoid', 'sigmoid'], 7),
    coldEpochs: 100_000,
    targets: { limit: 1.7, cold: 2.5, javascript: 1, numpy: 20 },
  },
  {
    id: 'W3',
    title: '2-16-16-1, tanh and sigmoid, 256 moons, chain rule',
    task: onMoons('chainRule', 256, [2, 16, 16, 1], 3),
    targets: { limit: 1, javascript: 3, numpy: 1 },
  },
  {
    id: 'W4',
    title: '2-64-64-1, tanh and sigmoid, 1,024 moons, chain rule',
    task: onMoons('chainRule', 1024, [2, 64, 64, 1], 4),
    targets: { limit: 1, javascript: 3, numpy: 1 },
  },
];

/** A task on moons for tanh layers and a sigmoid. */
export function onMoons(
  method: Task['method'],
  samples: number,
  sizes: number[],
  seed: number,
): Task {
  const activations = sizes.slice(2).map((): ActivationName => 'tanh');
  const dataset = moons({ samples, noise: 0.1, seed });
  return taskOf(method, dataset, sizes, [...activations, 'sigmoid'], seed);
}

function taskOf(
  method: Task['method'],
  { inputs, targets }: Dataset,
  sizes: number[],
  activations: ActivationName[],
  seed: number,
): Task {
  const network = createNetwork({ sizes, activations, seed });
  // Sums of many standard normals saturate tanh: the wider a layer, the smaller they start.
  const parameters = network.layers.flatMap(({ weights, biases, inputSize }) =>
    [...weights, ...biases].map((value) => value / Math.sqrt(inputSize / 2)),
  );
  return {
    ...{ sizes, activations, parameters, inputs, targets, method },
    epsilon: 1e-5,
    loss: 'binaryCrossEntropy',
    stepAfter: 'all samples',
    learningRate: 0.1,
  };
}
