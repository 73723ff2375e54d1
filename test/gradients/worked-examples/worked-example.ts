import type { LossName } from '../../../src/network/losses';
import type { GivenNetworkOptions } from '../../../src/network/network';

/** A published example of backpropagation: what goes in, and what its source prints. */
export interface WorkedExample {
  title: string;
  author: string;
  url: string;
  /** Where in the source the numbers stand. */
  where: string;
  /** How the source's conventions differ from ours. */
  note?: string;
  network: GivenNetworkOptions;
  loss: LossName;
  inputs: number[][];
  targets: number[][];
  /** The source's steps change the weights only. */
  biasesStay?: true;
  printed: Printout[];
  /** What the source prints that no exact computation gives, and why. */
  leftOut: string[];
}

/**
 * Numbers as printed: one string a row, the numbers in it separated by blanks, '?' for
 * one that is not printed. A layer without numbers has no rows.
 */
export type Rows = string[];

export interface Printout {
  /** The network after one step of gradient descent; without it, as given. */
  after?: { learningRate: number };
  /** Of this sample's own loss; without it, of all samples. */
  sample?: number;
  /** The source's loss is this many times ours; −1 where it prints minus the slope. */
  lossFactor?: number;
  /** λ of the penalty λ / 2n · Σ w² that the source adds. */
  l2?: number;

  loss?: string;
  /** [sample][output]: the part of one output of one sample, not divided by n. */
  losses?: Rows;
  /** [layer][sample][unit] */
  z?: Rows[];
  a?: Rows[];
  /** f′(z) */
  fPrime?: Rows[];
  /** ∂/∂z of the sample's own loss, not divided by n: [layer][sample][unit] */
  delta?: Rows[];
  /** ∂/∂a of the sample's own loss, not divided by n; layer 0 are the inputs. */
  da?: Rows[];
  /** [layer][unit][input] */
  dW?: Rows[];
  W?: Rows[];
  /** [layer][unit] */
  db?: Rows;
  b?: Rows;
}
