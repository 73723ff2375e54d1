import { type Dataset, xor } from '../../network/datasets';
import { forward } from '../../network/forward';
import { createNetwork, type Network } from '../../network/network';
import { moons } from '../../network/plane-datasets';
import type { Exercise, Mistake } from '../exercise';

type Rows = readonly (readonly number[])[];
/** X, Y, Z1, A2 and W2, as the notebook names them. */
type Pass = [X: Rows, Y: Rows, Z1: Rows, A2: Rows, W2: Rows];
type Slip = 'n' | 'relu' | 'transposed';

const HINTS: Record<Slip, { name: string; says: string }> = {
  n: {
    name: 'the mean over the samples is missing',
    says: 'All slopes are too large by one factor, another one for each data set.',
  },
  relu: {
    name: 'the slope of ReLU is missing',
    says: 'What does a unit that is silent for a sample learn from it?',
  },
  transposed: {
    name: 'rows and columns are swapped',
    says: 'Which comes first in W1, the unit or the input?',
  },
};

/** The slopes of the loss in the first layer's weights, for ReLU and sigmoid. */
export const mendBackward: Exercise<Pass> = {
  name: '04-mend-backward',
  answer: (...pass) => slopesOfW1(pass, []),
  tryOn: () => [
    passOf(network([2, 3, 1], 4), moons({ samples: 6, noise: 0.1, seed: 1 })),
    passOf(network([3, 2, 2], 5), THREE_INPUTS),
    passOf(network([2, 2, 1], 7), xor),
  ],
  pointer: 'TODO',
  right:
    'That is the first layer of any such network; for the biases you would add up ' +
    'delta1 over the samples.',
  mistakes: combinations(['n', 'relu', 'transposed']).map(mistakeOf),
};

function mistakeOf(slips: readonly Slip[]): Mistake<Pass> {
  const hints = slips.map((slip) => HINTS[slip]);
  return {
    name: hints.map(({ name }) => name).join(', and '),
    answer: (...pass) => slopesOfW1(pass, slips),
    says: hints[0].says,
  };
}

/** All choices of at least one slip. */
function combinations(slips: readonly Slip[]): Slip[][] {
  if (slips.length === 0) return [];
  const [first, ...others] = slips;
  const without = combinations(others);
  return [[first], ...without, ...without.map((chosen) => [first, ...chosen])];
}

function slopesOfW1([X, Y, Z1, A2, W2]: Pass, slips: readonly Slip[]): number[][] {
  const n = slips.includes('n') ? 1 : X.length;
  const delta2 = A2.map((row, s) => row.map((a, o) => (a - Y[s][o]) / n));
  const delta1 = Z1.map((row, s) =>
    row.map((z, u) => {
      if (z <= 0 && !slips.includes('relu')) return 0;
      return W2.reduce((sum, w, o) => sum + w[u] * delta2[s][o], 0);
    }),
  );
  const slope = (u: number, i: number) =>
    X.reduce((sum, x, s) => sum + delta1[s][u] * x[i], 0);
  const units = Z1[0].map((_, u) => u);
  const inputs = X[0].map((_, i) => i);
  return slips.includes('transposed')
    ? inputs.map((i) => units.map((u) => slope(u, i)))
    : units.map((u) => inputs.map((i) => slope(u, i)));
}

const THREE_INPUTS: Dataset = {
  name: 'three inputs, two outputs',
  inputs: [
    [0.5, -1, 2],
    [1.5, 0.25, -0.5],
    [-2, 1, 0.75],
    [0.1, 0.9, -1.2],
    [1, -0.4, 0.3],
  ],
  targets: [
    [0, 1],
    [1, 1],
    [1, 0],
    [0, 0],
    [0, 1],
  ],
};

function network(sizes: number[], seed: number): Network {
  return createNetwork({ sizes, activations: ['relu', 'sigmoid'], seed });
}

function passOf(net: Network, { inputs, targets }: Dataset): Pass {
  const { layers, outputs } = forward(net, inputs);
  const { weights, inputSize } = net.layers[1];
  const W2 = targets[0].map((_, o) =>
    Array.from(weights.subarray(o * inputSize, (o + 1) * inputSize)),
  );
  return [inputs, targets, layers[0].z, outputs, W2];
}
