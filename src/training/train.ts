import {
  InputError,
  optionsOf,
  requireFunction,
  requirePositive,
  requireWhole,
} from '../checks';
import type {
  ComputeGradient,
  GradientMethod,
  PreparedMethod,
} from '../gradients/method';
import { type Dataset, requireDataset } from '../network/datasets';
import type { Network } from '../network/network';
import { createObjective, type LossOptions } from '../network/objective';
import { requireNetwork } from '../network/require-network';

export interface TrainOptions extends LossOptions {
  /** The method to use: nudgeGradient, chainRuleGradient, or one of your own. */
  gradient: GradientMethod;
  /** How far one step goes, as a multiple of the gradient; above 0. */
  learningRate: number;
  /** How many steps, each with all samples. */
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
 * @throws Error when the loss is no longer a finite number: the steps were too long
 */
export function train(
  network: Network,
  dataset: Dataset,
  options: TrainOptions,
): TrainingHistory {
  requireNetwork(network);
  requireDataset(dataset);
  const { learningRate, epochs, onEpoch, snapshotEvery } = requireOptions(options);
  const { parameters } = network;
  const gradient = new Float64Array(parameters.length);
  const computeGradient = prepared(gradient, network, dataset, options);

  const losses = new Float64Array(epochs + 1);
  const snapshots: Snapshot[] = [];
  const record = (epoch: number, loss: number) => {
    if (!Number.isFinite(loss)) {
      throw new Error(
        `after ${epoch} epochs the loss is ${loss}: the steps were too long; ` +
          `start again with a learning rate below ${learningRate}`,
      );
    }
    losses[epoch] = loss;
    if (snapshotEvery && (epoch % snapshotEvery === 0 || epoch === epochs)) {
      snapshots.push({ epoch, parameters: parameters.slice() });
    }
    onEpoch?.(epoch, loss);
  };

  for (let epoch = 0; epoch < epochs; epoch++) {
    record(epoch, computeGradient());
    for (let p = 0; p < parameters.length; p++) {
      parameters[p] -= learningRate * gradient[p];
    }
  }
  record(epochs, computeGradient());
  return { losses, snapshots };
}

function requireOptions(options: TrainOptions): TrainOptions {
  const { gradient, learningRate, epochs, onEpoch, snapshotEvery } = optionsOf(options);
  requireFunction(gradient, 'gradient', 'a gradient method');
  requirePositive(learningRate, 'learningRate');
  requireWhole(epochs, 'epochs', 0);
  if (onEpoch !== undefined) requireFunction(onEpoch, 'onEpoch');
  if (snapshotEvery !== undefined) requireWhole(snapshotEvery, 'snapshotEvery', 1);
  return options;
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
    const count = found?.values?.length ?? 'no';
    if (count !== gradient.length) {
      throw new InputError(
        `gradient gave ${count} values; the network has ${gradient.length} parameters`,
      );
    }
    gradient.set(found.values);
    return found.loss;
  };
}
