import {
  requireAtMost,
  requireFunction,
  requirePositive,
  requireWhole,
} from '../checks';
import type { GradientMethod } from '../gradients/method';
import { MOST } from '../limits';
import type { Network } from '../network/network';

/** What every training is told: how to step, how far, how often. */
export interface Steps {
  gradient: GradientMethod;
  learningRate: number;
  epochs: number;
}

/** @throws InputError where one of them does not fit */
export function requireSteps({ gradient, learningRate, epochs }: Steps): void {
  requireFunction(gradient, 'gradient', 'a gradient method');
  requirePositive(learningRate, 'learningRate');
  requireWhole(epochs, 'epochs', 0, MOST.epochs);
}

/** About what the object around each costs, in numbers. */
const AROUND_A_SNAPSHOT = 30;

/**
 * @param option the name of what says how often, as in an error
 * @throws InputError where it is no whole number, or the snapshots would not fit in memory
 */
export function requireFewSnapshots(
  { parameters: { length } }: Network,
  epochs: number,
  every: number,
  option: string,
): void {
  requireWhole(every, option, 1);
  const most = Math.floor(MOST.keptNumbers / (length + AROUND_A_SNAPSHOT));
  requireAtMost(Math.ceil(epochs / every) + 1, most, [
    `epochs and ${option} make`,
    'snapshots',
    `of ${length} parameters a training keeps`,
  ]);
}
