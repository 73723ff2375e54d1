import {
  InputError,
  optionsOf,
  requireNonEmptyArray,
  requireObject,
  shown,
} from '../../checks';
import { type Control, type ControlOptions, controlOf } from './control';

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
  values: readonly unknown[] | Record<string, unknown>,
  options?: ControlOptions<string | number>,
): Control<unknown> {
  const byName = new Map(namedValues(values));
  const names = [...byName.keys()];
  const { value = names[0], label } = optionsOf(options);
  const { spec, valueAt } = controlOf<string>({
    type: 'choice',
    label,
    options: names,
    value: typeof value === 'number' ? String(value) : value,
  });
  return { spec, valueAt: (place, name) => byName.get(valueAt(place, name)) };
}

function namedValues(values: unknown): (readonly [string, unknown])[] {
  if (!Array.isArray(values)) {
    requireObject(values, 'values', 'an array, or an object of values by their names');
    values = Object.entries(values);
  } else {
    for (const [k, value] of values.entries()) {
      if (typeof value === 'string' || typeof value === 'number') continue;
      throw new InputError(
        `values[${k}] is ${shown(value)}; it must be a string or a number; an object such as { AND: and } gives names to others`,
      );
    }
    values = values.map((value) => [String(value), value]);
  }
  requireNonEmptyArray(values, 'values');
  return values as [string, unknown][];
}
