import {
  InputError,
  optionsOf,
  requireName,
  requireNonEmptyArray,
  requireObject,
  shown,
} from '../../checks';
import type { Control, ControlOptions } from './control';
import { requireLabel } from './requirements';

/**
 * One of several: names or numbers in an array, or anything by its name in an object.
 *
 *     choice(['central', 'forward'])
 *     choice({ AND: and, XOR: xor }, { value: 'XOR' })
 *
 * It starts at the first unless a value is given: one of the array, a name of the object.
 *
 * @throws InputError where there is nothing to choose from, or not the first value
 */
export function choice<const Value extends string | number>(
  values: readonly Value[],
  options?: ControlOptions<Value>,
): Control<Value>;
export function choice<Values extends Record<string, unknown>>(
  values: Values,
  options?: ControlOptions<keyof Values & string>,
): Control<Values[keyof Values]>;
export function choice(
  values: readonly (string | number)[] | Record<string, unknown>,
  options?: ControlOptions<string | number>,
): Control<unknown> {
  const byName = new Map(Array.isArray(values) ? listed(values) : named(values));
  const names = [...byName.keys()];
  const { value = names[0], label } = optionsOf(options);
  requireName(String(value), 'value', names);
  requireLabel(label, 'label');
  return {
    spec: { type: 'choice', label, options: names, value: String(value) },
    valueAt(place) {
      requireName(place, 'its place', names);
      return byName.get(place as string);
    },
  };
}

function listed(values: readonly unknown[]): [string, unknown][] {
  requireNonEmptyArray(values, 'values');
  return values.map((value, k) => {
    if (typeof value !== 'string' && typeof value !== 'number') {
      throw new InputError(
        `values[${k}] is ${shown(value)}; it must be a string or a number; an object such as { AND: and } gives names to others`,
      );
    }
    return [String(value), value];
  });
}

function named(values: unknown): [string, unknown][] {
  requireObject(values, 'values', 'an array, or an object of values by their names');
  const entries = Object.entries(values);
  requireNonEmptyArray(entries, 'values');
  return entries;
}
