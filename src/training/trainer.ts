import { InputError, optionsOf } from '../checks';
import type { GradientMethod } from '../gradients/method';
import { copyOfDataset, type Dataset } from '../network/datasets';
import { copyOfNetwork, type Network } from '../network/network';
import { createObjective, type LossOptions } from '../network/objective';
import { requireFiniteLoss } from '../network/overflow';
import { requireFewSnapshots, requireSteps } from './require-steps';
import { type Snapshot, trainOn } from './train';

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
    const steps = optionsOf(options);
    const { gradient, learningRate, epochs, newData, every = 10, loss } = steps;
    requireSteps(steps);
    const start = createObjective(network, dataset, loss).network;
    requireFewSnapshots(start, epochs, every, 'every');
    if (newData !== undefined) onNewData(newData, start, loss);
    const key = JSON.stringify([
      start.layers.map(({ inputSize, activation }) => [inputSize, activation]),
      Array.from(start.parameters),
      ...[dataset, newData].map((data) => data && [data.inputs, data.targets]),
      ...[learningRate, every, loss],
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
  const dataset = copyOfDataset(given);
  const network = copyOfNetwork(start);
  const lossOnNewData =
    options.newData && onNewData(copyOfDataset(options.newData), network, loss);
  const kept: Snapshot[] = [{ epoch: 0, parameters: network.parameters.slice() }];
  const newLosses = lossOnNewData ? [lossOnNewData()] : [];
  let losses = new Float64Array(0);

  /** From a point that was kept, so many epochs on. */
  const go = (from: Snapshot, epochs: number, snapshotEvery?: number) => {
    network.parameters.set(from.parameters);
    const { gradient, learningRate } = options;
    const step = { gradient, learningRate, epochs, snapshotEvery, loss };
    return trainOn(network, dataset, step, from.epoch);
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
        if (lossOnNewData) newLosses.push(lossOnNewData());
      }
    }
    const rest = go(kept[whole / every], epochs - whole);
    const points = newLosses
      .slice(0, whole / every + 1)
      .map((value, k) => ({ epoch: k * every, loss: value }));
    if (lossOnNewData && epochs > whole) {
      points.push({ epoch: epochs, loss: lossOnNewData() });
    }
    return {
      network: copyOfNetwork(network),
      losses: join(whole, rest.losses),
      ...(lossOnNewData ? { newLosses: points } : {}),
    };
  };
}

/** What says how the network does on new data; errors are about those. */
function onNewData(
  newData: Dataset,
  network: Network,
  loss: LossOptions['loss'],
): () => number {
  try {
    const objective = createObjective(network, newData, loss);
    return () => {
      const value = objective.evaluate();
      requireFiniteLoss(value, objective, 'the loss on newData');
      return value;
    };
  } catch (error) {
    const isOurs = error instanceof InputError;
    throw isOurs ? new InputError(`newData: ${error.message}`) : error;
  }
}
