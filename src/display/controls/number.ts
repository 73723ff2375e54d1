import { optionsOf, requireFinite, requirePositive } from '../../checks';
import type { Control, ControlOptions } from './control';
import { numberFrom, requireLabel, requireSpan, requireWithin } from './requirements';

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
  requireSpan(from, to);
  const { value = from, step, label, unit } = optionsOf(options);
  requireFinite(value, 'value');
  requireWithin(value, 'value', from, to);
  if (step !== undefined) requirePositive(step, 'step');
  requireLabel(label, 'label');
  requireLabel(unit, 'unit');
  return {
    spec: { type: 'number', label, from, to, step, unit, value },
    valueAt: numberFrom(from, to),
  };
}
