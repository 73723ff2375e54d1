import { InputError, optionsOf, requireString } from '../../checks';
import { type Control, type ControlOptions, controlOf } from './control';

/** In letters: longer than whatever a reader types into a line. */
const MOST = 200;

/**
 * A line that is typed in. It starts empty unless a value is given.
 *
 * @throws InputError where the first value is no string of up to 200 letters
 */
export function text(options?: ControlOptions<string>): Control<string> {
  const { value = '', label } = optionsOf(options);
  return controlOf<string>({ type: 'text', label, value }, (place, name) => {
    requireString(place, name);
    if (place.length > MOST) {
      throw new InputError(`${name} has ${place.length} letters; ${MOST} is the most`);
    }
  });
}
