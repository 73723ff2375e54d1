import {
  chainRuleGradient,
  createNetwork,
  type GradientMethod,
  type Network,
  nudgeGradient,
  train,
  xor,
} from '../../src';

export const EPOCHS = 100_000;
const LEARNING_RATE = 0.1;

export type WorkloadName = 'nudge' | 'chain';

interface Workload {
  title: string;
  network(): Network;
  gradient: GradientMethod;
}

/** XOR, 100,000 epochs: what xor.c does as well, from the same parameters. */
export const workloads: Record<WorkloadName, Workload> = {
  nudge: {
    title: '2-2-1, ReLU and sigmoid, nudged (forward difference)',
    network: () =>
      createNetwork({ sizes: [2, 2, 1], activations: ['relu', 'sigmoid'], seed: 1 }),
    gradient: nudgeGradient.with({ difference: 'forward' }),
  },
  chain: {
    title: '2-3-1, sigmoids, chain rule',
    network: () =>
      createNetwork({ sizes: [2, 3, 1], activations: ['sigmoid', 'sigmoid'], seed: 7 }),
    gradient: chainRuleGradient,
  },
};

export interface Timing {
  /** Of the training alone, compilation while it runs included. */
  milliseconds: number;
  /** After the last epoch. */
  loss: number;
}

/** Trains once in this process, which should be a fresh one. */
export function timeTraining(name: WorkloadName): Timing {
  const { network: create, gradient } = workloads[name];
  const network = create();
  const start = performance.now();
  const { losses } = train(network, xor, {
    gradient,
    learningRate: LEARNING_RATE,
    epochs: EPOCHS,
  });
  return { milliseconds: performance.now() - start, loss: losses[EPOCHS] };
}
