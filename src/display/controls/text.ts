import { optionsOf } from '../../checks';
import { type Control, type ControlOptions, controlOf } from './control';

/**
 * A line that is typed in. It starts empty unless a value is given.
 *
 * @throws InputError where the first value is no string of up to 200 letters
 */
export function text(options?: ControlOptions<string>): Control<string> {
  const { value = '', label } = optionsOf(options);
  return controlOf({ type: 'text', label, value });
}
