import {
  InputError,
  OverflowError,
  optionsOf,
  requireFunction,
  requireNumber,
} from '../checks';
import type {
  ComputeGradient,
  GradientMethod,
  PreparedMethod,
} from '../gradients/method';
import { type Dataset, requireDataset } from '../network/datasets';
import type { Network } from '../network/network';
import { createObjective, type LossOptions } from '../network/objective';
import { parameterName } from '../network/overflow';
import { requireNetwork } from '../network/require-network';
import { requireMoving, stepsTooLong } from './diverged';
import { requireFewSnapshots, requireSteps } from './require-steps';

export interface TrainOptions extends LossOptions {
  /** The method to use: nudgeGradient, chainRuleGradient, or one of your own. */
  gradient: GradientMethod;
  /** How far one step goes, as a multiple of the gradient; above 0. */
  learningRate: number;
  /** How many steps, each with all samples; at most 10,000,000. */
  epochs: number;
  /** Told the loss after 0, 1, 2, … epochs, while the parameters are those of that loss. */
  onEpoch?: (epoch: number, loss: number) => void;
  /** Keep the parameters as they are after 0, k, 2k, … epochs, and after the last. */
  snapshotEvery?: number;
}

/** A network's parameters as they were after so many epochs. */
export interface Snapshot {
  epoch: number;
  parameters: ArrayLike<number>;
}

export interface TrainingHistory {
  /** losses[e] is the loss after e epochs; losses[0] the one before the first. */
  losses: Float64Array;
  /** As often as snapshotEvery asks for; without it there are none. */
  snapshots: Snapshot[];
}

/**
 * Gradient descent with all samples at once: in every epoch each parameter takes a
 * step against its slope, parameter −= learning rate × ∂loss/∂parameter. The network
 * is changed in place.
 *
 * @throws InputError where something given does not fit, before anything is changed
 * @throws OverflowError when the loss, a slope or a parameter is no longer a finite number,
 *   and when parameters are so large that nudges do nothing: the steps were too long
 */
export function train(
  network: Network,
  dataset: Dataset,
  options: TrainOptions,
): TrainingHistory {
  return trainOn(network, dataset, options, 0);
}

/** The same, after so many epochs that went before: errors count them too. */
export function trainOn(
  network: Network,
  dataset: Dataset,
  options: TrainOptions,
  before: number,
): TrainingHistory {
  requireNetwork(network);
  requireDataset(dataset);
  const given = optionsOf(options);
  const { learningRate, epochs, onEpoch, snapshotEvery, loss } = given;
  requireSteps(given);
  if (onEpoch !== undefined) requireFunction(onEpoch, 'onEpoch');
  if (snapshotEvery !== undefined) {
    requireFewSnapshots(network, epochs, snapshotEvery, 'snapshotEvery');
  }
  const { parameters } = network;
  const gradient = new Float64Array(parameters.length);
  const computeGradient = prepared(gradient, network, dataset, options);

  const losses = new Float64Array(epochs + 1);
  const snapshots: Snapshot[] = [];
  const record = (epoch: number, loss: number) => {
    losses[epoch] = loss;
    if (snapshotEvery && (epoch % snapshotEvery === 0 || epoch === epochs)) {
      snapshots.push({ epoch, parameters: parameters.slice() });
    }
    onEpoch?.(epoch, loss);
  };

  let epoch = 0;
  try {
    for (; epoch < epochs; epoch++) {
      record(epoch, computeGradient());
      for (let p = 0; p < parameters.length; p++) {
        parameters[p] -= learningRate * gradient[p];
      }
    }
    record(epochs, computeGradient());
  } catch (error) {
    const isFirst = before + epoch === 0;
    if (isFirst || !(error instanceof OverflowError)) throw error;
    throw stepsTooLong(before + epoch, error.found, learningRate, error);
  }

  // A saturated unit takes an endless parameter, and its loss is finite.
  const p = parameters.findIndex((value) => !Number.isFinite(value));
  if (p >= 0) {
    const found = `${parameterName(network, p)} is ${parameters[p]}`;
    throw stepsTooLong(before + epochs, found, learningRate);
  }
  const ended = { learningRate, slopes: gradient, losses, before, loss };
  requireMoving(network, dataset, ended);
  return { losses, snapshots };
}

/** The method, ready to compute the gradient into this array any number of times. */
function prepared(
  gradient: Float64Array,
  network: Network,
  dataset: Dataset,
  { gradient: method, loss }: TrainOptions,
): ComputeGradient {
  const options = loss === undefined ? {} : { loss };
  if ('prepare' in method) {
    return (method as PreparedMethod).prepare(gradient, network, dataset, options);
  }
  createObjective(network, dataset, loss); // throws where they do not fit
  return () => {
    const found = method(network, dataset, options);
    const { values } = found ?? {};
    const isList = ArrayBuffer.isView(values) || Array.isArray(values);
    const count = isList ? values.length : 'no';
    if (count !== gradient.length) {
      throw new InputError(
        `gradient gave ${count} values; the network has ${gradient.length} parameters`,
      );
    }
    requireNumber(found.loss, 'the loss that gradient gave');
    if (!Number.isFinite(found.loss)) {
      throw new OverflowError(`the loss is ${found.loss}`, 'so says gradient');
    }
    for (let p = 0; p < gradient.length; p++) {
      if (Number.isFinite(values[p])) continue;
      const name = parameterName(network, p);
      requireNumber(values[p], `the slope in ${name} that gradient gave`);
      throw new OverflowError(
        `the slope in ${name} is ${values[p]}`,
        'so says gradient',
      );
    }
    gradient.set(values);
    return found.loss;
  };
}
