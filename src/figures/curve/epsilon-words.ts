import { extent } from '../../text/extent';
import { magnitude } from '../../text/numbers';

/** One way of nudging: its relative error for each size of nudge. */
export interface ErrorCurve {
  difference: 'forward' | 'central';
  epsilons: number[];
  errors: number[];
}

/** The size of nudge with the smallest error. */
export function lowest({ epsilons, errors }: ErrorCurve) {
  const k = errors.indexOf(extent(errors)[0]);
  return { epsilon: epsilons[k], error: errors[k] };
}

/** What the curves show, in a sentence each. */
export function describeErrors(curves: readonly ErrorCurve[]): string {
  const { epsilons } = curves[0];
  const first = magnitude(epsilons[0]);
  const last = magnitude(epsilons[epsilons.length - 1]);
  const parts = curves.map((curve) => {
    const { epsilon, error } = lowest(curve);
    return (
      `The ${curve.difference} difference is best near ε = ${magnitude(epsilon)}, ` +
      `with an error of ${magnitude(error)}${sides(curve)}.`
    );
  });
  return `Error of the nudged gradient for ε from ${first} to ${last}. ${parts.join(' ')}`;
}

/** Whether the curve rises on both sides of its lowest point, as a U does. */
function sides(curve: ErrorCurve): string {
  const { errors } = curve;
  const { error } = lowest(curve);
  const left = errors[0];
  const right = errors[errors.length - 1];
  if (left > 2 * error && right > 2 * error) {
    return `, and grows to ${magnitude(left)} and ${magnitude(right)} at the two ends`;
  }
  return '';
}
