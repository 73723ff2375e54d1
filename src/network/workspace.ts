import { InputError, requireAtMost, requireRows } from '../checks';
import { MOST } from '../limits';
import { activateLayer } from './activations';
import { layerSums } from './layer-sums';
import type { Layer, Network } from './network';
import { requireNetwork } from './require-network';

/** One layer at work on n samples; everything is flat, [sample][unit]. */
export interface LayerStep {
  readonly layer: Layer;
  /** What the layer takes, n × I: the samples, or a of the layer below. */
  readonly inputs: Float64Array;
  /** Preactivations, n × O. */
  readonly z: Float64Array;
  /** Activations, n × O. */
  readonly a: Float64Array;
}

/** The memory of a forward pass of n samples, made once and used again and again. */
export interface Workspace {
  readonly network: Network;
  readonly sampleCount: number;
  readonly steps: readonly LayerStep[];
  /** a of the last layer. */
  readonly outputs: Float64Array;
}

/**
 * @throws InputError where the network is not whole, or the inputs are not n × (inputs
 *   of the network), n ≥ 1, or n × (all units) is more than 50,000,000
 */
export function createWorkspace(
  network: Network,
  inputs: readonly (readonly number[])[],
): Workspace {
  requireNetwork(network);
  requireRows(inputs, 'inputs', network.layers[0].inputSize, 'the network takes');
  requireFiniteParameters(network);
  const sampleCount = inputs.length;
  const units = network.layers.reduce((sum, { outputSize }) => sum + outputSize, 0);
  requireAtMost(sampleCount * units, MOST.activations, [
    'inputs lead to',
    'activations, samples × units',
    'the course computes',
  ]);
  let values = Float64Array.from(inputs.flat());
  const steps = network.layers.map((layer) => {
    const step = {
      layer,
      inputs: values,
      z: new Float64Array(sampleCount * layer.outputSize),
      a: new Float64Array(sampleCount * layer.outputSize),
    };
    values = step.a;
    return step;
  });
  return { network, sampleCount, steps, outputs: values };
}

function requireFiniteParameters({ parameters }: Network): void {
  const wrong = parameters.findIndex((value) => !Number.isFinite(value));
  if (wrong >= 0) {
    throw new InputError(
      `network.parameters[${wrong}] is ${parameters[wrong]}; it must be a finite number`,
    );
  }
}

/** Runs the samples through every layer, and returns the outputs. */
export function runForward(workspace: Workspace): Float64Array {
  const { steps } = workspace;
  for (let l = 0; l < steps.length; l++) {
    const { layer, inputs, z, a } = steps[l];
    layerSums(layer, inputs, z);
    activateLayer(layer.activation, z, a);
  }
  return workspace.outputs;
}
