import {
  InputError,
  optionsOf,
  requireFinite,
  requirePositive,
  requireString,
} from '../../checks';
import { type Control, type ControlOptions, controlOf } from './control';
import type { NumberSpec } from './spec';

export interface NumberOptions extends ControlOptions<number> {
  /** Between two values that the arrow keys reach. */
  step?: number;
  /** Stands behind the value: 'ms'. */
  unit?: string;
}

/**
 * A number from a range that is typed in. It starts at `from` unless a value is given.
 *
 * @throws InputError where the range, the step or the first value do not fit
 */
export function number(
  from: number,
  to: number,
  options?: NumberOptions,
): Control<number> {
  const { value = from, step, label, unit } = optionsOf(options);
  return numberControl({ type: 'number', label, from, to, step, unit, value });
}

/** A control that stands for a number from a range. */
export function numberControl(spec: NumberSpec): Control<number> {
  const { from, to, step, unit, every } = spec;
  requireFinite(from, 'from');
  requireFinite(to, 'to');
  if (from >= to) throw new InputError(`from is ${from}; it must be below to, ${to}`);
  if (step !== undefined) requirePositive(step, 'step');
  if (every !== undefined) requirePositive(every, 'every');
  if (unit !== undefined) requireString(unit, 'unit');
  return controlOf<number>(spec, (place, name) => {
    requireFinite(place, name);
    if (place < from || place > to) {
      throw new InputError(`${name} is ${place}; it must lie from ${from} to ${to}`);
    }
  });
}
