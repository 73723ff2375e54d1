import type { ActivationName } from '../../dist/network/activations';
import type { LossName } from '../../dist/network/losses';

/** What every peer is given first, as one line: a network at its start, and how to train it. */
export interface Task {
  sizes: number[];
  activations: ActivationName[];
  /** Layer by layer the weights row by row, [unit][input], then the biases. */
  parameters: number[];
  /** n × I */
  inputs: number[][];
  /** n × O */
  targets: number[][];
  method: 'nudge' | 'chainRule';
  /** Of the forward difference, where the method is to nudge. */
  epsilon: number;
  loss: LossName;
  /** Whether a step follows every sample or all of them together. */
  stepAfter: 'all samples' | 'every sample';
  learningRate: number;
}

/**
 * What it is asked then, line by line: to train from the start again, or, where it can, to
 * compute gradients alone. The first request pays for loading what the peer needs.
 */
export type Request = { epochs: number } | { gradients: number };

/** Its answer to each, one line. */
export interface Answer {
  milliseconds: number;
  /** At the end. */
  loss: number;
}
