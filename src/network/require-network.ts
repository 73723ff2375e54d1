import {
  InputError,
  isFloat64Array,
  requireAtMost,
  requireName,
  requireNonEmptyArray,
  requireObject,
  requireWhole,
  shown,
} from '../checks';
import { MOST } from '../limits';
import { type ActivationName, activations } from './activations';
import type { Layer, Network } from './network';

const NAMES = Object.keys(activations) as ActivationName[];

/** Spreading takes a network apart, and so does JSON. */
const COPY = 'copy a network with structuredClone(network), save weightsOf(network)';

/**
 * Throws an InputError unless this is a whole network: its layers fit one another, and
 * their weights and biases are views into its parameters. Views into other memory, as
 * { ...network, parameters: network.parameters.slice() } has them, would stand still
 * while the parameters are trained.
 *
 * It looks at each layer, not at the numbers: too little work to be felt.
 */
export function requireNetwork(network: unknown): asserts network is Network {
  requireObject(network, 'network', 'what createNetwork gives');
  const { layers, parameters } = network as Network;
  requireNonEmptyArray(layers, 'network.layers');
  requireAtMost(layers.length, MOST.layers, ['network has', 'layers', 'it may have']);
  if (!isFloat64Array(parameters)) {
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
  let start = 0;
  for (const [l, { weights, biases, inputSize, outputSize }] of layers.entries()) {
    const middle = start + outputSize * inputSize;
    const end = middle + outputSize;
    requireView(weights, parameters.subarray(start, middle), `layers[${l}].weights`);
    requireView(biases, parameters.subarray(middle, end), `layers[${l}].biases`);
    start = end;
  }
}

function requireShape(layer: Layer, name: string, below?: Layer): void {
  requireObject(layer, name, 'a layer');
  requireWhole(layer.inputSize, `${name}.inputSize`, 1);
  requireWhole(layer.outputSize, `${name}.outputSize`, 1);
  requireName(layer.activation, `${name}.activation`, NAMES);
  if (below && layer.inputSize !== below.outputSize) {
    throw new InputError(
      `${name}.inputSize is ${layer.inputSize}; the layer below has ${below.outputSize} units`,
    );
  }
}

function requireView(part: Float64Array, view: Float64Array, name: string): void {
  const isSame =
    isFloat64Array(part) &&
    part.buffer === view.buffer &&
    part.byteOffset === view.byteOffset &&
    part.length === view.length;
  if (isSame) return;
  throw new InputError(`network.${name} is no view into network.parameters; ${COPY}`);
}
