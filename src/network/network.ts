import {
  InputError,
  requireFilled,
  requireFinite,
  requireName,
  requireRows,
  requireWhole,
} from '../checks';
import { type ActivationName, activations as activationTable } from './activations';
import { createRandom } from './random';

/** A fully connected layer: I inputs, O units. */
export interface LayerShape {
  readonly inputSize: number;
  readonly outputSize: number;
  readonly activation: ActivationName;
}

export interface Layer extends LayerShape {
  /** O × I, row by row, [unit][input]: a view into the network's parameters. */
  readonly weights: Float64Array;
  /** O values, one a unit: a view into the network's parameters. */
  readonly biases: Float64Array;
}

/** To copy one, use structuredClone(network), which keeps its views together. */
export interface Network {
  readonly layers: readonly Layer[];
  /**
   * All weights and biases: layer by layer, first the weights row by row
   * [unit][input], then the biases.
   */
  readonly parameters: Float64Array;
}

/** A network of the given sizes, its parameters drawn from a standard normal. */
export interface RandomNetworkOptions {
  /** The number of inputs, then the number of units of each layer: [2, 2, 1]. */
  sizes: readonly number[];
  /** One name a layer. */
  activations: readonly ActivationName[];
  /** A whole number, 0 or more; the same seed gives the same network everywhere. */
  seed: number;
}

/** A network with the given parameters. */
export interface GivenNetworkOptions {
  /** weights[layer][unit][input] */
  weights: readonly (readonly (readonly number[])[])[];
  /** biases[layer][unit] */
  biases: readonly (readonly number[])[];
  /** One name a layer. */
  activations: readonly ActivationName[];
}

/**
 * Makes a network, from a seed or from given weights and biases (which are copied).
 *
 * @throws InputError where sizes, names, shapes or numbers do not fit
 */
export function createNetwork(
  options: RandomNetworkOptions | GivenNetworkOptions,
): Network {
  return 'weights' in options ? givenNetwork(options) : randomNetwork(options);
}

function randomNetwork({ sizes, activations, seed }: RandomNetworkOptions): Network {
  requireFilled(sizes, 'sizes');
  if (sizes.length < 2) {
    throw new InputError(
      'sizes has 1 value; a network has at least inputs and one layer',
    );
  }
  for (const [k, size] of sizes.entries()) requireWhole(size, `sizes[${k}]`, 1);
  const network = emptyNetwork(sizes, activations);
  const random = createRandom(seed);
  for (let p = 0; p < network.parameters.length; p++) {
    network.parameters[p] = random.normal();
  }
  return network;
}

function givenNetwork({ weights, biases, activations }: GivenNetworkOptions): Network {
  requireFilled(weights, 'weights');
  requireFilled(biases, 'biases');
  if (biases.length !== weights.length) {
    throw new InputError(
      `biases has ${layerCount(biases)}; weights has ${layerCount(weights)}`,
    );
  }
  requireFilled(weights[0], 'weights[0]');
  requireFilled(weights[0][0], 'weights[0][0]');
  const sizes = [weights[0][0].length];
  for (const [l, rows] of weights.entries()) {
    requireRows(rows, `weights[${l}]`, sizes[l], 'the layer has inputs:');
    requireFilled(biases[l], `biases[${l}]`);
    if (biases[l].length !== rows.length) {
      throw new InputError(
        `biases[${l}] has ${biases[l].length} values; the layer has ${rows.length} units`,
      );
    }
    for (const [u, bias] of biases[l].entries())
      requireFinite(bias, `biases[${l}][${u}]`);
    sizes.push(rows.length);
  }
  const network = emptyNetwork(sizes, activations);
  network.parameters.set(weights.flatMap((rows, l) => [...rows.flat(), ...biases[l]]));
  return network;
}

function layerCount(layers: readonly unknown[]): string {
  return layers.length === 1 ? '1 layer' : `${layers.length} layers`;
}

function emptyNetwork(
  sizes: readonly number[],
  activations: readonly ActivationName[],
): Network {
  requireFilled(activations, 'activations');
  if (activations.length !== sizes.length - 1) {
    throw new InputError(
      `activations has ${activations.length} names; the network has ${sizes.length - 1} layers`,
    );
  }
  const known = Object.keys(activationTable) as ActivationName[];
  for (const [l, name] of activations.entries()) {
    requireName(name, `activations[${l}]`, known);
  }

  const shapes = activations.map((activation, l) => ({
    inputSize: sizes[l],
    outputSize: sizes[l + 1],
    activation,
  }));
  const count = shapes.reduce(
    (sum, { inputSize: I, outputSize: O }) => sum + O * (I + 1),
    0,
  );
  const parameters = new Float64Array(count);
  return { layers: parameterViews({ layers: shapes }, parameters), parameters };
}

/** Every layer's share of values that stand in the order of the parameters. */
export function parameterViews<Shape extends LayerShape>(
  network: { readonly layers: readonly Shape[] },
  values: Float64Array,
): (Shape & { weights: Float64Array; biases: Float64Array })[] {
  let start = 0;
  const take = (length: number) => {
    start += length;
    return values.subarray(start - length, start);
  };
  return network.layers.map((shape) => ({
    ...shape,
    weights: take(shape.outputSize * shape.inputSize),
    biases: take(shape.outputSize),
  }));
}
