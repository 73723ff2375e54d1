import { byLayer } from '../gradients/method';
import { createNetwork, type Network } from './network';

/**
 * A network that a figure may turn the knobs of, without touching the given one; with
 * the same parameters, or with those given.
 */
export function copyNetwork(
  network: Network,
  parameters: ArrayLike<number> = network.parameters,
): Network {
  const layers = byLayer(network, Float64Array.from(parameters));
  return createNetwork({
    weights: layers.map(({ weights }) => weights),
    biases: layers.map(({ biases }) => biases),
    activations: network.layers.map(({ activation }) => activation),
  });
}
