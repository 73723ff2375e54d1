import { InputError, requireFinite } from '../../checks';
import type { Gradient } from '../../gradients/method';
import type { Network } from '../../network/network';
import { parameterNames } from '../../network/parameters';
import { requireParameterValues } from '../../network/require-parameter-values';

/** Throws an InputError unless this is a gradient of such a network, in finite numbers. */
export function requireGradient(network: Network, gradient: Gradient): void {
  requireParameterValues(gradient, 'gradient');
  const [ours, theirs] = [parameterNames(network), parameterNames(gradient)];
  if (String(ours) !== String(theirs)) {
    throw new InputError(
      `the gradient belongs to another network: ${theirs.length} parameters up to ` +
        `${theirs.at(-1)}; this one has ${ours.length} up to ${ours.at(-1)}`,
    );
  }
  requireFiniteValues(gradient.values, 'gradient.values');
}

/** Throws an InputError that names the first value that is no finite number. */
export function requireFiniteValues(values: Float64Array, name: string): void {
  for (const [p, value] of values.entries()) requireFinite(value, `${name}[${p}]`);
}
