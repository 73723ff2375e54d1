import type { Dataset } from './datasets';
import type { Network } from './network';
import { createObjective, type LossOptions } from './objective';
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
 */
export function forward(
  network: Network,
  inputs: readonly (readonly number[])[],
): ForwardPass {
  const workspace = createWorkspace(network, inputs);
  runForward(workspace);
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
 */
export function lossOf(
  network: Network,
  dataset: Dataset,
  options: LossOptions = {},
): number {
  return createObjective(network, dataset, options.loss).evaluate();
}

/** Flat values as rows of the given width. */
export function rows(values: Float64Array, width: number): number[][] {
  return Array.from({ length: values.length / width }, (_, r) =>
    Array.from(values.subarray(r * width, (r + 1) * width)),
  );
}
