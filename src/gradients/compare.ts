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
  const difference = norm(a.values.map((value, p) => value - b.values[p]));
  const relativeError = relative(difference, norm(a.values), norm(b.values));
  return { relativeError, largestError, parameter: names[worst] };
}

function relative(difference: number, a: number, b: number): number {
  if (difference === 0) return 0;
  return Math.abs(difference) / Math.max(Math.abs(a), Math.abs(b));
}

function norm(values: Float64Array): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
}
