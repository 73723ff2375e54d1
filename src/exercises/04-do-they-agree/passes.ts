import { type Dataset, xor } from '../../network/datasets';
import { forward } from '../../network/forward';
import { createNetwork, type Network } from '../../network/network';
import { moons } from '../../network/plane-datasets';

type Rows = readonly (readonly number[])[];
/** X, Y, Z1, A2 and W2, as the notebook names them. */
export type Pass = [X: Rows, Y: Rows, Z1: Rows, A2: Rows, W2: Rows];

/** Forward passes of three networks that differ in all their sizes. */
export function passes(): Pass[] {
  return [
    passOf(network([2, 3, 1], 4), moons({ samples: 6, noise: 0.1, seed: 1 })),
    passOf(network([3, 2, 2], 5), THREE_INPUTS),
    passOf(network([2, 2, 1], 7), xor),
  ];
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
