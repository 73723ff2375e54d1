import { type Network, sizesOf } from './network';
import { requireNetwork } from './require-network';

/**
 * A network in one line: "2-3-1 network, tanh and sigmoid, 13 parameters".
 *
 * @throws InputError where it is no network
 */
export function describeNetwork(network: Network): string {
  requireNetwork(network);
  const { layers, parameters } = network;
  const names = layers.map(({ activation }) => activation);
  const last = names.pop();
  const activations = names.length > 0 ? `${names.join(', ')} and ${last}` : last;
  const count = parameters.length.toLocaleString('en');
  return `${sizesOf(network).join('-')} network, ${activations}, ${count} parameters`;
}
