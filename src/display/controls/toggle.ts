import { optionsOf, requireBoolean } from '../../checks';
import type { Control, ControlOptions } from './control';
import { requireLabel } from './requirements';

/**
 * On or off: true or false. It starts off unless a value is given.
 *
 * @throws InputError where the first value is neither
 */
export function toggle(options?: ControlOptions<boolean>): Control<boolean> {
  const { value = false, label } = optionsOf(options);
  requireBoolean(value, 'value');
  requireLabel(label, 'label');
  return {
    spec: { type: 'toggle', label, value },
    valueAt(place) {
      requireBoolean(place, 'its place');
      return place;
    },
  };
}
