import { optionsOf } from '../checks';
import type { Dataset } from './datasets';
import type { Network } from './network';
import { createObjective, type LossOptions } from './objective';
import { requireFiniteLoss, requireNumbers } from './overflow';
import { rows } from './parameters';
import { createWorkspace, runForward } from './workspace';

/** What one layer computed: n × O each, [sample][unit]. */
export interface LayerPass {
  /** Preactivations: weights times inputs, plus the bias. */
  z: number[][];
  /** Activations: f(z). */
  a: number[][];
}

export interface ForwardPass {
  layers: LayerPass[];
  /** The last layer's activations. */
  outputs: number[][];
}

/**
 * Runs the samples (n × I) through the network and keeps every step.
 *
 * @throws InputError where the inputs do not fit the network
 * @throws OverflowError where an output is NaN: a number was too large
 */
export function forward(
  network: Network,
  inputs: readonly (readonly number[])[],
): ForwardPass {
  const workspace = createWorkspace(network, inputs);
  requireNumbers(runForward(workspace), workspace);
  const layers = workspace.steps.map(({ layer, z, a }) => ({
    z: rows(z, layer.outputSize),
    a: rows(a, layer.outputSize),
  }));
  return { layers, outputs: layers[layers.length - 1].a };
}

/**
 * The network's outputs (n × O) for the samples (n × I).
 *
 * @throws InputError where the inputs do not fit the network
 * @throws OverflowError where an output is NaN: a number was too large
 */
export function predict(
  network: Network,
  inputs: readonly (readonly number[])[],
): number[][] {
  return forward(network, inputs).outputs;
}

/**
 * How wrong the network is on the data set: the mean over the samples of the sum over
 * the outputs.
 *
 * @throws InputError where the data set does not fit the network or the loss
 * @throws OverflowError where the loss is no finite number: a number was too large
 */
export function lossOf(
  network: Network,
  dataset: Dataset,
  options?: LossOptions,
): number {
  const { loss } = optionsOf(options);
  const objective = createObjective(network, dataset, loss);
  const value = objective.evaluate();
  requireFiniteLoss(value, objective);
  return value;
}
