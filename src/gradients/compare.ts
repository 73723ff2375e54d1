import { InputError } from '../checks';
import { parameterNames, requireParameterValues } from '../network/parameters';
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
  let worst = 0;
  let largestError = 0;
  for (let p = 0; p < names.length; p++) {
    const error = relative(a.values[p] - b.values[p], a.values[p], b.values[p]);
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

function relativeErrorOf(a: Float64Array, b: Float64Array): number {
  const difference = norm(a.map((value, p) => value - b[p]));
  return relative(difference, norm(a), norm(b));
}

/** The parameters of a block stand side by side. */
function blockErrors(names: readonly string[], a: Float64Array, b: Float64Array) {
  const blocks: Record<string, number> = {};
  for (let from = 0, to = 0; from < names.length; from = to) {
    const block = blockOf(names[from]);
    while (to < names.length && blockOf(names[to]) === block) to++;
    blocks[block] = relativeErrorOf(a.subarray(from, to), b.subarray(from, to));
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
