import { optionsOf } from '../../checks';
import { type Control, type ControlOptions, controlOf } from './control';

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
  return controlOf({ type: 'number', label, from, to, step, unit, value });
}
