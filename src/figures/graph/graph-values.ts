import { InputError, requireNonEmptyArray } from '../../checks';
import { chainRuleGradient } from '../../gradients/chain-rule';
import { deltaBelow } from '../../gradients/delta-below';
import { type ActivationName, activations } from '../../network/activations';
import { type Dataset, requireDataset } from '../../network/datasets';
import { forward } from '../../network/forward';
import { type LossName, losses } from '../../network/losses';
import { type Network, sizesOf } from '../../network/network';
import { createObjective, type LossOptions } from '../../network/objective';
import { byLayer } from '../../network/parameters';
import { requireNetwork } from '../../network/require-network';

/** Everything that one sample's forward and backward pass know of one layer. */
export interface GraphLayer {
  activation: ActivationName;
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
  lossName: LossName;
  layers: GraphLayer[];
}

/** What the graph has room for. */
const MOST_LAYERS = 2;
const MOST_UNITS = 3;
const MOST_WEIGHTS = 6;

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
  requireDataset(dataset);
  requireNonEmptyArray(dataset.inputs, 'inputs');
  if (dataset.inputs.length !== 1) {
    throw new InputError(
      `dataset has ${dataset.inputs.length} samples; the graph takes 1`,
    );
  }
  const { lossName } = createObjective(network, dataset, options.loss);
  const gradient = chainRuleGradient(network, dataset, { loss: lossName });
  const passes = forward(network, dataset.inputs).layers;
  const parameters = byLayer(network, network.parameters);
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
      ...parameters[l],
      weightSlopes: gradient.layers[l].weights,
      biasSlopes: gradient.layers[l].biases,
    };
  });
  for (const [l, layer] of layers.entries()) {
    const slopes = new Float64Array(layer.a.length);
    const above = network.layers[l + 1];
    if (above) {
      deltaBelow(above, Float64Array.from(layers[l + 1].deltas), slopes);
    } else {
      const outputs = Float64Array.from(layer.a);
      const targets = Float64Array.from(dataset.targets[0]);
      losses[lossName].derivative(outputs, targets, 1, slopes);
    }
    layer.slopes = Array.from(slopes);
  }
  const [inputs, targets] = [dataset.inputs[0], dataset.targets[0]];
  return { inputs, targets, loss: gradient.loss, lossName, layers };
}

function requireSmall(network: Network): void {
  const { layers } = network;
  if (layers.length > MOST_LAYERS) {
    throw new InputError(
      `the network has ${layers.length} layers; the graph has room for ${MOST_LAYERS}`,
    );
  }
  for (const [l, size] of sizesOf(network).entries()) {
    if (size > MOST_UNITS) {
      const which = l === 0 ? 'the network has' : `layer ${l} has`;
      const what = l === 0 ? 'inputs' : 'units';
      throw new InputError(
        `${which} ${size} ${what}; the graph has room for ${MOST_UNITS}`,
      );
    }
  }
  for (const [l, { weights }] of layers.entries()) {
    if (weights.length > MOST_WEIGHTS) {
      throw new InputError(
        `layer ${l + 1} has ${weights.length} weights; the graph has room for ${MOST_WEIGHTS}`,
      );
    }
  }
}
