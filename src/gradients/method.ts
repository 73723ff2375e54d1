import { InputError, isFloat64Array, optionsOf, shown } from '../checks';
import { type Engine, type EngineMethod, prepareOnEngine } from '../engine/engine';
import type { Dataset } from '../network/datasets';
import type { Network } from '../network/network';
import {
  createObjective,
  type LossOptions,
  type Objective,
} from '../network/objective';
import { requireFiniteGradient } from '../network/overflow';
import { byLayer, type LayerRows, type ParameterValues } from '../network/parameters';
import { RepeatedCall } from './repeated-call';

/** The slope of the loss in every parameter, at one point. */
export interface Gradient extends ParameterValues {
  /** The loss at that point. */
  loss: number;
  /** ∂loss/∂parameter, in the order of the network's parameters. */
  values: Float64Array;
  /** The same values layer by layer: weights[unit][input], biases[unit]. */
  layers: LayerRows[];
}

/**
 * Computes the gradient of a network's loss on a data set, and changes neither.
 *
 * Those that are made here throw an OverflowError where the loss or a slope is no finite
 * number, though all that is given is: something is too large.
 */
export type GradientMethod<Options extends LossOptions = LossOptions> = (
  network: Network,
  dataset: Dataset,
  options?: Options,
) => Gradient;

/**
 * Computes the gradient at the parameters as they are now, into the array that it was
 * prepared with, and returns the loss. It throws an OverflowError where the loss is no finite
 * number, and the first time where a slope is none.
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

/** The engine's method that does the same. */
export type OnEngine<Options> = (
  options: Options,
  objective: Objective,
) => (engine: Engine) => EngineMethod;

/**
 * Makes a gradient method from its set-up: a function that takes the objective and the
 * array for the gradient, makes the memory it needs, and returns the computation.
 *
 * With onEngine, what is prepared runs on the engine where there is one, and so does a
 * call that is made again; both give the same bits as the set-up's computation.
 */
export function gradientMethod<Options extends LossOptions>(
  setUp: (
    objective: Objective,
    gradient: Float64Array,
    options: Options,
  ) => ComputeGradient,
  onEngine?: OnEngine<Options>,
  defaults = {} as Options,
): PreparedMethod<Options> {
  const checked = (network: Network, dataset: Dataset, options?: Options) => {
    const all = { ...defaults, ...given(options) };
    return { all, objective: createObjective(network, dataset, all.loss) };
  };

  /** What is called again and again, made once. */
  const made = (
    gradient: Float64Array,
    network: Network,
    dataset: Dataset,
    options?: Options,
  ): Made => {
    const { all, objective } = checked(network, dataset, options);
    requireRoom(gradient, network);
    const compute =
      (onEngine && prepareOnEngine(objective, gradient, onEngine(all, objective))) ??
      setUp(objective, gradient, all);
    return { objective, compute };
  };

  const prepare: PreparedMethod<Options>['prepare'] = (gradient, ...given) => {
    const { objective, compute } = made(gradient, ...given);
    let isFirst = true;
    return () => {
      const loss = compute();
      // To look at every slope each time would be felt; the next loss shows them.
      if (isFirst || !Number.isFinite(loss)) {
        requireFiniteGradient(loss, gradient, objective);
        isFirst = false;
      }
      return loss;
    };
  };

  const lastCalls = new WeakMap<Network, LastCall>();
  const method: GradientMethod<Options> = (network, dataset, options) => {
    const last = lastCalls.get(network);
    if (last?.call.is(network, dataset, options)) {
      last.made ??= made(last.gradient, network, dataset, options);
      return gradientOf(last.made.objective, last.made.compute(), last.gradient);
    }
    const { all, objective } = checked(network, dataset, options);
    const gradient = new Float64Array(network.parameters.length);
    const found = gradientOf(objective, setUp(objective, gradient, all)(), gradient);
    const call = new RepeatedCall(network, dataset, options);
    lastCalls.set(network, { call, gradient });
    return found;
  };

  return Object.assign(method, {
    prepare,
    with: (other: Options) =>
      gradientMethod(setUp, onEngine, { ...defaults, ...given(other) }),
  });
}

interface Made {
  objective: Objective;
  compute: ComputeGradient;
}

interface LastCall {
  call: RepeatedCall;
  gradient: Float64Array;
  /** From its second time on. */
  made?: Made;
}

/** What was computed, in a copy of its own. */
function gradientOf(
  objective: Objective,
  loss: number,
  gradient: Float64Array,
): Gradient {
  requireFiniteGradient(loss, gradient, objective);
  const values = gradient.slice();
  return { loss, values, layers: byLayer(objective.network, values) };
}

/** The options without those that are undefined, which must not hide a default. */
function given<Options extends object>(options?: Options): Partial<Options> {
  const entries = Object.entries(optionsOf(options));
  return Object.fromEntries(
    entries.filter(([, value]) => value !== undefined),
  ) as Partial<Options>;
}

function requireRoom(gradient: Float64Array, { parameters }: Network): void {
  if (isFloat64Array(gradient) && gradient.length === parameters.length) return;
  throw new InputError(
    `gradient is ${shown(gradient)}; it must be a Float64Array of ${parameters.length}`,
  );
}
