import { InputError, requireFilled } from '../../checks';
import { chainRuleGradient } from '../../gradients/chain-rule';
import { deltaBelow } from '../../gradients/delta-below';
import { activations } from '../../network/activations';
import type { Dataset } from '../../network/datasets';
import { forward } from '../../network/forward';
import { losses } from '../../network/losses';
import type { Network } from '../../network/network';
import { createObjective, type LossOptions } from '../../network/objective';
import { requireNetwork } from '../../network/require-network';

/** Everything that one sample's forward and backward pass know of one layer. */
export interface GraphLayer {
  activation: string;
  z: number[];
  a: number[];
  /** f′(z) */
  links: number[];
  /** ∂loss/∂z */
  deltas: number[];
  /** ∂loss/∂a */
  slopes: number[];
  /** weights[unit][input], and the loss's slopes in them. */
  weights: number[][];
  weightSlopes: number[][];
  biases: number[];
  biasSlopes: number[];
}

export interface GraphValues {
  inputs: number[];
  targets: number[];
  loss: number;
  layers: GraphLayer[];
}

/** What the graph has room for. */
const MOST_UNITS = 3;
const MOST_LAYERS = 3;

/**
 * Runs one sample forward and backward and keeps every value and every slope.
 *
 * @throws InputError where there is not just one sample, or the network is too large
 */
export function graphValues(
  network: Network,
  dataset: Dataset,
  options: LossOptions,
): GraphValues {
  requireNetwork(network);
  requireSmall(network);
  requireFilled(dataset.inputs, 'inputs');
  if (dataset.inputs.length !== 1) {
    throw new InputError(
      `dataset has ${dataset.inputs.length} samples; the graph takes 1`,
    );
  }
  const { lossName } = createObjective(network, dataset, options.loss);
  const gradient = chainRuleGradient(network, dataset, { loss: lossName });
  const passes = forward(network, dataset.inputs).layers;
  const layers = network.layers.map((layer, l): GraphLayer => {
    const [z, a] = [passes[l].z[0], passes[l].a[0]];
    return {
      activation: layer.activation,
      z,
      a,
      links: z.map(activations[layer.activation].derivative),
      // With a single sample, the slope in a bias is that in its preactivation.
      deltas: gradient.layers[l].biases,
      slopes: a.map(() => 0),
      weights: byUnit(layer.weights, layer.inputSize),
      weightSlopes: gradient.layers[l].weights,
      biases: Array.from(layer.biases),
      biasSlopes: gradient.layers[l].biases,
    };
  });
  for (const [l, layer] of layers.entries()) {
    const slopes = new Float64Array(layer.a.length);
    const above = network.layers[l + 1];
    if (above) {
      const { weights, outputSize: O, inputSize: I } = above;
      deltaBelow(Float64Array.from(layers[l + 1].deltas), weights, slopes, 1, O, I);
    } else {
      const outputs = Float64Array.from(layer.a);
      const targets = Float64Array.from(dataset.targets[0]);
      losses[lossName].derivative(outputs, targets, 1, slopes);
    }
    layer.slopes = Array.from(slopes);
  }
  const [inputs, targets] = [dataset.inputs[0], dataset.targets[0]];
  return { inputs, targets, loss: gradient.loss, layers };
}

function byUnit(weights: Float64Array, inputSize: number): number[][] {
  return Array.from({ length: weights.length / inputSize }, (_, u) =>
    Array.from(weights.subarray(u * inputSize, (u + 1) * inputSize)),
  );
}

function requireSmall({ layers }: Network): void {
  if (layers.length > MOST_LAYERS) {
    throw new InputError(
      `the network has ${layers.length} layers; the graph has room for ${MOST_LAYERS}`,
    );
  }
  const sizes = [layers[0].inputSize, ...layers.map(({ outputSize }) => outputSize)];
  for (const [l, size] of sizes.entries()) {
    if (size > MOST_UNITS) {
      const which = l === 0 ? 'the network has' : `layer ${l} has`;
      const what = l === 0 ? 'inputs' : 'units';
      throw new InputError(
        `${which} ${size} ${what}; the graph has room for ${MOST_UNITS}`,
      );
    }
  }
}
