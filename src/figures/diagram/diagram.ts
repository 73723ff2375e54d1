import type { Gradient } from '../../gradients/method';
import type { Network } from '../../network/network';

/** What the parts of the diagram are drawn from. */
export interface Diagram {
  network: Network;
  /** Each parameter as a number with its sign, in the order of the parameters. */
  parameterTexts: string[];
  /** The slope in each parameter, likewise. */
  slopeTexts?: string[];
  /** values[0] the inputs, values[l] the activations of layer l, counted from 1. */
  values?: number[][];
  /** preactivations[l] of layer l, counted from 1. */
  preactivations?: number[][];
  gradient?: Gradient;
}
