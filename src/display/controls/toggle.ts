import { optionsOf } from '../../checks';
import { type Control, type ControlOptions, controlOf } from './control';

/**
 * On or off: true or false. It starts off unless a value is given.
 *
 * @throws InputError where the first value is neither
 */
export function toggle(options?: ControlOptions<boolean>): Control<boolean> {
  const { value = false, label } = optionsOf(options);
  return controlOf({ type: 'toggle', label, value });
}
