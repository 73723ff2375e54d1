import { InputError, requireFilled, requireName, requireWhole, shown } from '../checks';
import { type ActivationName, activations } from './activations';
import { type Layer, type Network, parameterViews } from './network';

const NAMES = Object.keys(activations) as ActivationName[];

/** What takes copies apart: spreading, JSON. */
const COPY = 'copy a network with structuredClone(network)';

/**
 * Throws an InputError unless this is a whole network: its layers fit one another, and
 * their weights and biases are views into its parameters. Views into other memory, as
 * { ...network, parameters: network.parameters.slice() } has them, would stand still
 * while the parameters are trained.
 *
 * It looks at each layer, not at the numbers: too little work to be felt.
 */
export function requireNetwork(network: unknown): asserts network is Network {
  if (network === null || typeof network !== 'object') {
    throw new InputError(
      `network is ${shown(network)}; it must be what createNetwork gives`,
    );
  }
  const { layers, parameters } = network as Network;
  requireFilled(layers, 'network.layers');
  if (!(parameters instanceof Float64Array)) {
    throw new InputError(
      `network.parameters is ${shown(parameters)}; it must be a Float64Array; ${COPY}`,
    );
  }
  let count = 0;
  for (const [l, layer] of layers.entries()) {
    requireShape(layer, `network.layers[${l}]`, layers[l - 1]);
    count += layer.outputSize * (layer.inputSize + 1);
  }
  if (parameters.length !== count) {
    throw new InputError(
      `network.parameters has ${parameters.length} values; the layers have ${count}; ${COPY}`,
    );
  }
  for (const [l, view] of parameterViews({ layers }, parameters).entries()) {
    for (const part of ['weights', 'biases'] as const) {
      if (isSameView(layers[l][part], view[part])) continue;
      throw new InputError(
        `network.layers[${l}].${part} is no view into network.parameters; ${COPY}`,
      );
    }
  }
}

function requireShape(layer: Layer, name: string, below?: Layer): void {
  if (layer === null || typeof layer !== 'object') {
    throw new InputError(`${name} is ${shown(layer)}; it must be a layer`);
  }
  requireWhole(layer.inputSize, `${name}.inputSize`, 1);
  requireWhole(layer.outputSize, `${name}.outputSize`, 1);
  requireName(layer.activation, `${name}.activation`, NAMES);
  if (below && layer.inputSize !== below.outputSize) {
    throw new InputError(
      `${name}.inputSize is ${layer.inputSize}; the layer below has ${below.outputSize} units`,
    );
  }
}

function isSameView(a: Float64Array, b: Float64Array): boolean {
  return (
    a instanceof Float64Array &&
    a.buffer === b.buffer &&
    a.byteOffset === b.byteOffset &&
    a.length === b.length
  );
}
