import { InputError } from '../checks';
import { largestOf } from '../network/overflow';
import { parameterNames } from '../network/parameters';
import { requireParameterValues } from '../network/require-parameter-values';
import type { Gradient } from './method';

export interface GradientComparison {
  /** ‖a − b‖ / max(‖a‖, ‖b‖) over the whole vectors; 0 where both are zero. */
  relativeError: number;
  /**
   * The largest relative error of one parameter, |aₚ − bₚ| / max(|aₚ|, |bₚ|). Where a
   * gradient is nearly zero this is large for no reason: judge by relativeError. Both
   * errors are NaN where a value is.
   */
  largestError: number;
  /** The parameter that it belongs to, such as 'W1[0][1]' or 'b2[0]'. */
  parameter: string;
  /**
   * The relative error of each block, 'W1', 'b1', 'W2' and so on: a small block that is
   * wrong may not show in the whole.
   */
  blocks: Record<string, number>;
}

/**
 * How far two gradients of the same network are apart.
 *
 * @throws InputError where they belong to networks of different shapes
 */
export function compareGradients(a: Gradient, b: Gradient): GradientComparison {
  requireParameterValues(a, 'a');
  requireParameterValues(b, 'b');
  const names = parameterNames(a);
  const namesOfB = parameterNames(b);
  if (
    names.length !== namesOfB.length ||
    names.some((name, p) => name !== namesOfB[p])
  ) {
    throw new InputError(
      `the gradients belong to different networks: ${names.length} parameters up to ` +
        `${names.at(-1)}, and ${namesOfB.length} up to ${namesOfB.at(-1)}`,
    );
  }
  const [valuesOfA, valuesOfB] = inRange(a.values, b.values);
  let worst = 0;
  let largestError = 0;
  for (let p = 0; p < names.length; p++) {
    const [one, other] = [valuesOfA[p], valuesOfB[p]];
    const error = relative(one - other, one, other);
    if (error > largestError || Number.isNaN(error)) [worst, largestError] = [p, error];
    if (Number.isNaN(error)) break;
  }
  return {
    relativeError: relativeErrorOf(a.values, b.values),
    largestError,
    parameter: names[worst],
    blocks: blockErrors(names, a.values, b.values),
  };
}

/** Beyond these, a square is endless or 0. */
const [SMALLEST, LARGEST] = [2 ** -500, 2 ** 500];

/**
 * The values of both, as they are; or all of them a power of two larger or smaller, which
 * changes no relative error, where their squares could not be computed with.
 */
function inRange(...both: ArrayLike<number>[]): Float64Array[] {
  const values = both.map((one) => Float64Array.from(one));
  const largest = Math.max(...values.map((one) => Math.abs(one[largestOf(one)])));
  if (largest > SMALLEST && largest < LARGEST) return values;
  if (largest === 0 || !Number.isFinite(largest)) return values;
  const factor = largest < 1 ? LARGEST : SMALLEST;
  return values.map((one) => one.map((value) => value * factor));
}

function relativeErrorOf(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const [one, other] = inRange(a, b);
  const difference = norm(one.map((value, p) => value - other[p]));
  return relative(difference, norm(one), norm(other));
}

/** The parameters of a block stand side by side. */
function blockErrors(names: readonly string[], a: Float64Array, b: Float64Array) {
  const blocks: Record<string, number> = {};
  for (let from = 0, to = 0; from < names.length; from = to) {
    const block = blockOf(names[from]);
    while (to < names.length && blockOf(names[to]) === block) to++;
    blocks[block] = relativeErrorOf(a.slice(from, to), b.slice(from, to));
  }
  return blocks;
}

/** 'W1' for 'W1[0][1]'. */
export function blockOf(name: string): string {
  return name.slice(0, name.indexOf('['));
}

function relative(difference: number, a: number, b: number): number {
  if (difference === 0) return 0;
  return Math.abs(difference) / Math.max(Math.abs(a), Math.abs(b));
}

function norm(values: Float64Array): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
}
