import { log } from './elementary/log';

/**
 * The losses: one number for how wrong the outputs are.
 *
 * Both are the mean over the samples of the sum over the outputs.
 */
export type LossName = 'binaryCrossEntropy' | 'halfSquaredError';

/** Cross-entropy keeps probabilities this far from 0 and 1, so that log stays finite. */
export const PROBABILITY_CLIP = 1e-15;

/** One more factor of 1e-15 is still a normal number, with all its digits. */
const SMALLEST_PRODUCT = 1e-290;

export interface Loss {
  /** The loss of outputs a against targets y, both samples × outputs, flat. */
  value(a: Float64Array, y: Float64Array, sampleCount: number): number;
  /** derivative[k] = ∂loss/∂a[k] for every k */
  derivative(
    a: Float64Array,
    y: Float64Array,
    sampleCount: number,
    derivative: Float64Array,
  ): void;
}

function clip(p: number): number {
  if (p < PROBABILITY_CLIP) return PROBABILITY_CLIP;
  if (p > 1 - PROBABILITY_CLIP) return 1 - PROBABILITY_CLIP;
  return p;
}

/** ½ (a − y)²; its derivative is a − y. */
const halfSquaredError: Loss = {
  value(a, y, sampleCount) {
    let sum = 0;
    for (let k = 0; k < a.length; k++) sum += 0.5 * (a[k] - y[k]) * (a[k] - y[k]);
    return sum / sampleCount;
  },
  derivative(a, y, sampleCount, derivative) {
    for (let k = 0; k < a.length; k++) derivative[k] = (a[k] - y[k]) / sampleCount;
  },
};

/**
 * −(y ln p + (1 − y) ln(1 − p)), where p is a, clipped to [1e-15, 1 − 1e-15].
 * Its derivative is (p − y) / (p (1 − p)) inside that interval and 0 outside,
 * where the clip makes the loss flat.
 *
 * A logarithm costs more than all else here, so outputs with a target of 0 or 1 share
 * one: ln p + ln q = ln(p · q).
 */
const binaryCrossEntropy: Loss = {
  value(a, y, sampleCount) {
    let sum = 0;
    let product = 1;
    for (let k = 0; k < a.length; k++) {
      const p = clip(a[k]);
      if (y[k] === 1) product *= p;
      else if (y[k] === 0) product *= 1 - p;
      else sum -= y[k] * log(p) + (1 - y[k]) * log(1 - p);
      if (product < SMALLEST_PRODUCT) {
        sum -= log(product);
        product = 1;
      }
    }
    return (sum - log(product)) / sampleCount;
  },
  derivative(a, y, sampleCount, derivative) {
    for (let k = 0; k < a.length; k++) {
      const p = a[k];
      const clipped = p < PROBABILITY_CLIP || p > 1 - PROBABILITY_CLIP;
      derivative[k] = clipped ? 0 : (p - y[k]) / (p * (1 - p)) / sampleCount;
    }
  },
};

export const losses: Readonly<Record<LossName, Loss>> = {
  binaryCrossEntropy,
  halfSquaredError,
};
