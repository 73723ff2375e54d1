import { InputError, optionsOf, requireString } from '../../checks';
import type { Control, ControlOptions } from './control';
import { requireLabel } from './requirements';

/** Longer than whatever a reader types into a line. */
const MOST = 200;

/**
 * A line that is typed in. It starts empty unless a value is given.
 *
 * @throws InputError where the first value is no string of up to 200 letters
 */
export function text(options?: ControlOptions<string>): Control<string> {
  const { value = '', label } = optionsOf(options);
  requireLine(value, 'value');
  requireLabel(label, 'label');
  return {
    spec: { type: 'text', label, most: MOST, value },
    valueAt(place) {
      requireLine(place, 'its place');
      return place;
    },
  };
}

function requireLine(value: unknown, name: string): asserts value is string {
  requireString(value, name);
  if (value.length > MOST) {
    throw new InputError(`${name} has ${value.length} letters; ${MOST} is the most`);
  }
}
