import { createNetwork, type Network } from '../../network/network';

/** The 2-2-1 network that the course follows, as it is before any training. */
export function exampleNetwork(): Network {
  return createNetwork({
    weights: [
      [
        [0.8, -0.5],
        [-0.4, 0.9],
      ],
      [[0.7, -0.3]],
    ],
    biases: [[0.1, -0.2], [0.2]],
    activations: ['relu', 'sigmoid'],
  });
}
