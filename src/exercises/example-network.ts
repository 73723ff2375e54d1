import { createNetwork, type Network } from '../network/network';

/** The network that the course follows: 2-2-1, ReLU and sigmoid; made anew each time. */
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
