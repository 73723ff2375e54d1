import type { ActivationName } from './activations';
import type { LayerShape, Network } from './network';
import { requireNetwork } from './require-network';
import { requireParameterValues } from './require-parameter-values';

/** A layer's share of values that stand in the order of the parameters. */
export interface LayerViews {
  /** O × I, row by row, [unit][input]. */
  readonly weights: Float64Array;
  readonly biases: Float64Array;
}

/** The same as nested numbers: weights[unit][input], biases[unit]. */
export interface LayerRows {
  weights: number[][];
  biases: number[];
}

/** A value for each parameter, as a gradient has them: in their order, and by layer. */
export interface ParameterValues {
  values: Float64Array;
  layers: LayerRows[];
}

/** Every layer's share of values that stand in the order of the parameters. */
export function parameterViews<Shape extends LayerShape>(
  network: { readonly layers: readonly Shape[] },
  values: Float64Array,
): (Shape & LayerViews)[] {
  return network.layers.map((shape, l) => {
    const start = layerStart(network, l);
    const biases = start + shape.outputSize * shape.inputSize;
    return {
      ...shape,
      weights: values.subarray(start, biases),
      biases: values.subarray(biases, biases + shape.outputSize),
    };
  });
}

/** Where the parameters of a layer begin: its weights, then its biases. */
export function layerStart(
  { layers }: { readonly layers: readonly LayerShape[] },
  l: number,
): number {
  return layers
    .slice(0, l)
    .reduce((sum, { inputSize: I, outputSize: O }) => sum + O * (I + 1), 0);
}

/** Flat values as rows of the given width. */
export function rows(values: Float64Array, width: number): number[][] {
  return Array.from({ length: values.length / width }, (_, r) =>
    Array.from(values.subarray(r * width, (r + 1) * width)),
  );
}

/** Splits values in the order of the parameters into weights and biases. */
export function byLayer(network: Network, values: Float64Array): LayerRows[] {
  let at = 0;
  const next = (count: number): number[] => {
    const part: number[] = [];
    for (const end = at + count; at < end; at++) part.push(values[at]);
    return part;
  };
  return network.layers.map(({ inputSize, outputSize }) => {
    const weights: number[][] = [];
    for (let u = 0; u < outputSize; u++) weights.push(next(inputSize));
    return { weights, biases: next(outputSize) };
  });
}

/** All that a network is, in plain nested arrays. */
export interface NetworkWeights {
  /** weights[layer][unit][input] */
  weights: number[][][];
  /** biases[layer][unit] */
  biases: number[][];
  /** One name a layer. */
  activations: ActivationName[];
}

/**
 * The weights, biases and activations of a network, in plain nested arrays: to print
 * them, to save them as JSON, and to make the same network with createNetwork.
 *
 *     createNetwork(JSON.parse(JSON.stringify(weightsOf(network))))
 *
 * @throws InputError where it is no network
 */
export function weightsOf(network: Network): NetworkWeights {
  requireNetwork(network);
  const layers = byLayer(network, network.parameters);
  return {
    weights: layers.map(({ weights }) => weights),
    biases: layers.map(({ biases }) => biases),
    activations: network.layers.map(({ activation }) => activation),
  };
}

/**
 * The names of all parameters of a network, or of its gradient, in their order:
 * W1[unit][input] and b1[unit] for the first layer, W2 and b2 for the next, and so on.
 *
 * @throws InputError where it is neither
 */
export function parameterNames(of: Network | ParameterValues): string[] {
  const isGradient = !Array.isArray(of) && 'values' in Object(of);
  if (isGradient) requireParameterValues(of, 'gradient');
  else requireNetwork(of);
  return of.layers.flatMap((layer, l) => {
    const inputSize = 'inputSize' in layer ? layer.inputSize : layer.weights[0].length;
    const outputSize = layer.biases.length;
    const names: string[] = [];
    for (let unit = 0; unit < outputSize; unit++) {
      for (let i = 0; i < inputSize; i++) names.push(`W${l + 1}[${unit}][${i}]`);
    }
    for (let unit = 0; unit < outputSize; unit++) names.push(`b${l + 1}[${unit}]`);
    return names;
  });
}
