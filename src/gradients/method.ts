import { InputError, optionsOf, shown } from '../checks';
import type { Dataset } from '../network/datasets';
import type { Network } from '../network/network';
import {
  createObjective,
  type LossOptions,
  type Objective,
} from '../network/objective';
import { byLayer, type LayerRows, type ParameterValues } from '../network/parameters';
import { requireNetwork } from '../network/require-network';

/** The slope of the loss in every parameter, at one point. */
export interface Gradient extends ParameterValues {
  /** The loss at that point. */
  loss: number;
  /** ∂loss/∂parameter, in the order of the network's parameters. */
  values: Float64Array;
  /** The same values layer by layer: weights[unit][input], biases[unit]. */
  layers: LayerRows[];
}

/** Computes the gradient of a network's loss on a data set, and changes neither. */
export type GradientMethod<Options extends LossOptions = LossOptions> = (
  network: Network,
  dataset: Dataset,
  options?: Options,
) => Gradient;

/**
 * Computes the gradient at the parameters as they are now, into the array that it was
 * prepared with, and returns the loss.
 */
export type ComputeGradient = () => number;

/** A method that can make its memory once and then run any number of times. */
export interface PreparedMethod<Options extends LossOptions = LossOptions>
  extends GradientMethod<Options> {
  prepare(
    gradient: Float64Array,
    network: Network,
    dataset: Dataset,
    options?: Options,
  ): ComputeGradient;
  /** The same method with other defaults: nudgeGradient.with({ epsilon: 1e-7 }). */
  with(defaults: Options): PreparedMethod<Options>;
}

/**
 * Makes a gradient method from its set-up: a function that takes the objective and the
 * array for the gradient, makes the memory it needs, and returns the computation.
 */
export function gradientMethod<Options extends LossOptions>(
  setUp: (
    objective: Objective,
    gradient: Float64Array,
    options: Options,
  ) => ComputeGradient,
  defaults = {} as Options,
): PreparedMethod<Options> {
  const prepare: PreparedMethod<Options>['prepare'] = (
    gradient,
    network,
    dataset,
    options,
  ) => {
    const all = { ...defaults, ...given(options) };
    const objective = createObjective(network, dataset, all.loss);
    requireRoom(gradient, network);
    return setUp(objective, gradient, all);
  };
  const method: GradientMethod<Options> = (network, dataset, options) => {
    requireNetwork(network);
    const values = new Float64Array(network.parameters.length);
    const loss = prepare(values, network, dataset, options)();
    return { loss, values, layers: byLayer(network, values) };
  };
  return Object.assign(method, {
    prepare,
    with: (other: Options) => gradientMethod(setUp, { ...defaults, ...given(other) }),
  });
}

/** The options without those that are undefined, which must not hide a default. */
function given<Options extends object>(options?: Options): Partial<Options> {
  const entries = Object.entries(optionsOf(options));
  return Object.fromEntries(
    entries.filter(([, value]) => value !== undefined),
  ) as Partial<Options>;
}

function requireRoom(gradient: Float64Array, { parameters }: Network): void {
  if (gradient instanceof Float64Array && gradient.length === parameters.length) return;
  throw new InputError(
    `gradient is ${shown(gradient)}; it must be a Float64Array of ${parameters.length}`,
  );
}
