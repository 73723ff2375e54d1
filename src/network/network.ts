import {
  InputError,
  requireAtMost,
  requireName,
  requireNonEmptyArray,
  requireObject,
  requirePositive,
  requireRow,
  requireRows,
  requireWhole,
} from '../checks';
import { MOST } from '../limits';
import { type ActivationName, activations as activationTable } from './activations';
import { layerStart, parameterViews } from './parameters';
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

/**
 * To copy one, use structuredClone(network), which keeps its views together; to print or
 * save one, weightsOf(network).
 */
export interface Network {
  readonly layers: readonly Layer[];
  /**
   * All weights and biases: layer by layer, first the weights row by row
   * [unit][input], then the biases.
   */
  readonly parameters: Float64Array;
}

/** The number of inputs, then the number of units of each layer: [2, 2, 1]. */
export function sizesOf({ layers }: Network): number[] {
  return [layers[0].inputSize, ...layers.map(({ outputSize }) => outputSize)];
}

/** A network of its own, with the same parameters. */
export function copyOfNetwork({ layers, parameters }: Network): Network {
  const shapes = layers.map(
    ({ inputSize, outputSize, activation }): LayerShape => ({
      inputSize,
      outputSize,
      activation,
    }),
  );
  const copy = parameters.slice();
  return { layers: parameterViews({ layers: shapes }, copy), parameters: copy };
}

/** A network of the given sizes, its parameters drawn from a standard normal. */
export interface RandomNetworkOptions {
  /** The number of inputs, then the number of units of each layer: [2, 2, 1]. */
  sizes: readonly number[];
  /** One name a layer. */
  activations: readonly ActivationName[];
  /** A whole number, 0 or more; the same seed gives the same network everywhere. */
  seed: number;
  /** What every draw is multiplied by, above 0; without it 1. */
  scale?: number;
}

/** A network with the given parameters, as weightsOf gives them. */
export interface GivenNetworkOptions {
  /** weights[layer][unit][input] */
  weights: readonly (readonly (readonly number[])[])[];
  /** biases[layer][unit] */
  biases: readonly (readonly number[])[];
  /** One name a layer. */
  activations: readonly ActivationName[];
}

const GIVEN = 'what weightsOf(network) gives';

/**
 * Makes a network, from a seed or from given weights and biases (which are copied).
 *
 * @throws InputError where sizes, names, shapes or numbers do not fit, and where there
 *   are more than 1,000 layers or 10,000,000 parameters
 */
export function createNetwork(
  options: RandomNetworkOptions | GivenNetworkOptions,
): Network {
  requireObject(
    options,
    'options',
    'an object with sizes, activations and seed, or with weights, biases and activations',
  );
  if ('layers' in options) {
    throw new InputError(`options is a network; createNetwork takes ${GIVEN}`);
  }
  return 'weights' in options ? givenNetwork(options) : randomNetwork(options);
}

function randomNetwork(options: RandomNetworkOptions): Network {
  const { sizes, activations, seed, scale = 1 } = options;
  requireNonEmptyArray(sizes, 'sizes');
  if (sizes.length < 2) {
    throw new InputError(
      'sizes has 1 value; a network has at least inputs and one layer',
    );
  }
  for (const [k, size] of sizes.entries()) requireWhole(size, `sizes[${k}]`, 1);
  requirePositive(scale, 'scale');
  const network = emptyNetwork(sizes, activations);
  const random = createRandom(seed);
  for (let p = 0; p < network.parameters.length; p++) {
    network.parameters[p] = scale * random.normal();
  }
  return network;
}

function givenNetwork({ weights, biases, activations }: GivenNetworkOptions): Network {
  requireNonEmptyArray(weights, 'weights');
  requireNonEmptyArray(biases, 'biases');
  if (biases.length !== weights.length) {
    throw new InputError(
      `biases has ${layerCount(biases)}; weights has ${layerCount(weights)}`,
    );
  }
  const wanted = `an array of rows, weights[layer][unit][input], as in ${GIVEN}`;
  for (const [l, rows] of weights.entries()) {
    requireNonEmptyArray(rows, `weights[${l}]`, wanted);
  }
  requireNonEmptyArray(weights[0][0], 'weights[0][0]');
  const sizes = [weights[0][0].length];
  for (const [l, rows] of weights.entries()) {
    requireRows(rows, `weights[${l}]`, sizes[l], 'the layer has inputs:');
    requireRow(biases[l], `biases[${l}]`, rows.length, 'the layer has units:');
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
  requireNonEmptyArray(activations, 'activations');
  const layerCount = sizes.length - 1;
  requireAtMost(layerCount, MOST.layers, ['sizes make', 'layers', 'a network has']);
  if (activations.length !== layerCount) {
    throw new InputError(
      `activations has ${activations.length} names; the network has ${layerCount} layers`,
    );
  }
  const known = Object.keys(activationTable) as ActivationName[];
  for (const [l, name] of activations.entries()) {
    requireName(name, `activations[${l}]`, known);
  }

  const layers = activations.map((activation, l) => ({
    inputSize: sizes[l],
    outputSize: sizes[l + 1],
    activation,
  }));
  const count = layerStart({ layers }, layers.length);
  requireAtMost(count, MOST.parameters, ['sizes make', 'parameters', 'a network has']);
  const parameters = new Float64Array(count);
  return { layers: parameterViews({ layers }, parameters), parameters };
}
