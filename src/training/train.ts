import { InputError, requirePositive, requireWhole, shown } from '../checks';
import type {
  ComputeGradient,
  GradientMethod,
  PreparedMethod,
} from '../gradients/method';
import type { Dataset } from '../network/datasets';
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
}

export interface TrainingHistory {
  /** losses[e] is the loss after e epochs; losses[0] the one before the first. */
  losses: Float64Array;
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
  const { gradient: method, learningRate, epochs, loss, onEpoch } = options;
  requirePositive(learningRate, 'learningRate');
  requireWhole(epochs, 'epochs', 0);
  if (typeof method !== 'function') {
    throw new InputError(`gradient is ${shown(method)}; it must be a gradient method`);
  }
  requireNetwork(network);
  const { parameters } = network;
  const gradient = new Float64Array(parameters.length);
  const computeGradient = prepared(method)
    ? method.prepare(gradient, network, dataset, { loss })
    : calling(method, gradient, network, dataset, { loss });

  const losses = new Float64Array(epochs + 1);
  const record = (epoch: number, value: number) => {
    if (!Number.isFinite(value)) {
      throw new Error(
        `after ${epoch} epochs the loss is ${value}: the steps were too long; ` +
          `start again with a learning rate below ${learningRate}`,
      );
    }
    losses[epoch] = value;
    onEpoch?.(epoch, value);
  };

  for (let epoch = 0; epoch < epochs; epoch++) {
    record(epoch, computeGradient());
    for (let p = 0; p < parameters.length; p++) {
      parameters[p] -= learningRate * gradient[p];
    }
  }
  record(epochs, computeGradient());
  return { losses };
}

/** Does for any gradient method what a prepared one does by itself. */
function calling(
  method: GradientMethod,
  gradient: Float64Array,
  network: Network,
  dataset: Dataset,
  options: LossOptions,
): ComputeGradient {
  createObjective(network, dataset, options.loss); // throws where they do not fit
  return () => {
    const { loss, values } = method(network, dataset, options);
    if (values.length !== gradient.length) {
      throw new InputError(
        `gradient gave ${values.length} values; the network has ${gradient.length} parameters`,
      );
    }
    gradient.set(values);
    return loss;
  };
}

function prepared(method: GradientMethod): method is PreparedMethod {
  return 'prepare' in method;
}
