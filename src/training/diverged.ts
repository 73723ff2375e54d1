import { OverflowError } from '../checks';
import { chainRuleGradient } from '../gradients/chain-rule';
import { compareGradients } from '../gradients/compare';
import type { Gradient } from '../gradients/method';
import type { Dataset } from '../network/datasets';
import type { Network } from '../network/network';
import type { LossOptions } from '../network/objective';
import { largestOf, parameterName } from '../network/overflow';
import { byLayer } from '../network/parameters';

/** What is told where steps were too long: something has grown beyond measure. */
export function stepsTooLong(
  epoch: number,
  found: string,
  learningRate: number,
  cause?: unknown,
): OverflowError {
  return new OverflowError(
    `after ${epoch} epochs ${found}`,
    `the steps were too long; start again with a learning rate below ${learningRate}`,
    { cause },
  );
}

/** Smaller ones are nudged well enough: 1e-9, the shortest nudge in use, still moves them. */
const LARGE = 1e6;
/** A step that changes a parameter by less than this part of it is none. */
const NO_STEP = 1e-6;

/** A training that has come to its end: the slopes there, and the losses on the way. */
export interface Ended extends LossOptions {
  learningRate: number;
  slopes: Float64Array;
  losses: Float64Array;
  /** How many epochs went before the first of the losses. */
  before: number;
}

/**
 * Throws an OverflowError where a training by nudging stands still because parameters have
 * grown so large that nudges are lost in them: w + ε is w. The chain rule then says that
 * there is a way to go; of a network that is done, or whose units are dead, it does not.
 */
export function requireMoving(network: Network, dataset: Dataset, ended: Ended): void {
  const { losses, slopes, learningRate, before, loss } = ended;
  const { parameters } = network;
  const last = losses.length - 1;
  const stands = losses[last] === losses[last - 1] || slopes.every((slope) => !slope);
  const p = largestOf(parameters);
  if (!stands || Math.abs(parameters[p]) < LARGE) return;
  const exact = chainRuleGradient(network, dataset, { loss });
  const goesOn = exact.values.some(
    (slope, p) => Math.abs(learningRate * slope) > NO_STEP * Math.abs(parameters[p]),
  );
  const found: Gradient = {
    ...exact,
    values: slopes,
    layers: byLayer(network, slopes),
  };
  if (!goesOn || compareGradients(exact, found).relativeError < 0.5) return;

  const epoch = before + losses.indexOf(losses[last]);
  const value = Number(parameters[p].toPrecision(3));
  const words =
    `the parameters are so large (${parameterName(network, p)} = ${value}) that ` +
    'nudging them no longer changes the loss';
  if (epoch === 0) throw new OverflowError(words, 'start from smaller ones');
  throw stepsTooLong(epoch, words, learningRate);
}
