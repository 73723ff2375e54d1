import {
  InputError,
  optionsOf,
  requireFunction,
  requirePositive,
  requireWhole,
} from '../checks';
import type { GradientMethod } from '../gradients/method';
import type { Dataset } from '../network/datasets';
import type { Network } from '../network/network';
import {
  createObjective,
  type LossOptions,
  type Objective,
} from '../network/objective';
import { type Snapshot, train } from './train';

export interface TrainerOptions extends LossOptions {
  /** The method to use, as for train. */
  gradient: GradientMethod;
  /** How far one step goes, as a multiple of the gradient; above 0. */
  learningRate: number;
  /** After how many epochs the training is looked at; 0 or more. */
  epochs: number;
  /** Samples that no gradient sees: their loss is taken now and then. */
  newData?: Dataset;
  /** After how many epochs each the loss on new data is taken; without it 10. */
  every?: number;
}

/** A training as it is after some epochs. */
export interface TrainedNetwork {
  /** A network of its own; the one that was given is not changed. */
  network: Network;
  /** losses[e] is the loss after e epochs. */
  losses: Float64Array;
  /** The loss on new data, every so many epochs and at the end, if there are such data. */
  newLosses?: { epoch: number; loss: number }[];
}

/** Trains a copy of a network, and remembers the way. */
export type Trainer = (
  network: Network,
  dataset: Dataset,
  options: TrainerOptions,
) => TrainedNetwork;

/**
 * Makes a function that trains a copy of a network, as train does, bit for bit. Asked
 * again for the same training after more epochs, it goes on from where it was; after
 * fewer, it goes back to the nearest point that it kept. So a training can be played.
 *
 *     const trained = createTrainer();
 *     trained(network, xor, { gradient: chainRuleGradient, learningRate: 1, epochs: 50 })
 *
 * The function throws an InputError where something given does not fit, and as train
 * does when the loss is no longer a finite number.
 */
export function createTrainer(): Trainer {
  let last: { key: string; gradient: GradientMethod; at: At } | undefined;
  return (network, dataset, options) => {
    const { gradient, learningRate, epochs, newData, every = 10 } = optionsOf(options);
    const { loss } = options;
    requireFunction(gradient, 'gradient', 'a gradient method');
    requirePositive(learningRate, 'learningRate');
    requireWhole(epochs, 'epochs', 0);
    requireWhole(every, 'every', 1);
    const start = createObjective(network, dataset, loss).network;
    const key = JSON.stringify([
      start.layers.map(({ inputSize, activation }) => [inputSize, activation]),
      Array.from(start.parameters),
      ...[dataset, newData, learningRate, every, loss],
    ]);
    if (last?.key !== key || last.gradient !== gradient) {
      last = {
        key,
        gradient,
        at: remembering(network, dataset, { ...options, every }),
      };
    }
    return last.at(epochs);
  };
}

/** The training after so many epochs. */
type At = (epochs: number) => TrainedNetwork;

/** One training, which goes on when it is asked for more than it has done. */
function remembering(
  start: Network,
  given: Dataset,
  options: TrainerOptions & { every: number },
): At {
  const { every, loss } = options;
  const dataset = structuredClone(given);
  const network = structuredClone(start);
  const onNewData = objectiveOn(options.newData, network, loss);
  const kept: Snapshot[] = [{ epoch: 0, parameters: network.parameters.slice() }];
  const newLosses = onNewData ? [onNewData.evaluate()] : [];
  let losses = new Float64Array(0);

  /** From a point that was kept, so many epochs on. */
  const go = (from: Snapshot, epochs: number, snapshotEvery?: number) => {
    network.parameters.set(from.parameters);
    const { gradient, learningRate } = options;
    const step = { gradient, learningRate, epochs, snapshotEvery, loss };
    return train(network, dataset, step);
  };
  const join = (from: number, more: Float64Array) => {
    const all = new Float64Array(from + more.length);
    all.set(losses.subarray(0, from));
    all.set(more, from);
    return all;
  };

  return (epochs) => {
    const known = kept[kept.length - 1];
    const whole = epochs - (epochs % every);
    if (whole > known.epoch) {
      const more = go(known, whole - known.epoch, every);
      losses = join(known.epoch, more.losses);
      for (const { epoch, parameters } of more.snapshots.slice(1)) {
        kept.push({ epoch: known.epoch + epoch, parameters });
        network.parameters.set(parameters);
        if (onNewData) newLosses.push(onNewData.evaluate());
      }
    }
    const rest = go(kept[whole / every], epochs - whole);
    const points = newLosses
      .slice(0, whole / every + 1)
      .map((value, k) => ({ epoch: k * every, loss: value }));
    if (onNewData && epochs > whole) {
      points.push({ epoch: epochs, loss: onNewData.evaluate() });
    }
    return {
      network: structuredClone(network),
      losses: join(whole, rest.losses),
      ...(onNewData ? { newLosses: points } : {}),
    };
  };
}

/** What says how the network does on new data, if there are any. */
function objectiveOn(
  newData: Dataset | undefined,
  network: Network,
  loss: LossOptions['loss'],
): Objective | undefined {
  if (newData === undefined) return undefined;
  try {
    return createObjective(network, structuredClone(newData), loss);
  } catch (error) {
    const isOurs = error instanceof InputError;
    throw isOurs ? new InputError(`newData: ${error.message}`) : error;
  }
}
