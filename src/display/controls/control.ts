import { requireString } from '../../checks';
import type { ControlSpec, Place } from './spec';

/** Something that a reader moves; what `interact` takes. */
export interface Control<Value> {
  /** How it looks and where it starts. */
  readonly spec: ControlSpec;
  /**
   * What it stands for when it is at a place.
   *
   * @throws InputError where it has no such place
   */
  valueAt(place: Place): Value;
}

export interface ControlOptions<Value> {
  /** Where it stands at first. */
  value?: Value;
  /** What it is called; without it by its name in the object given to `interact`. */
  label?: string;
}

/** A control whose places are its values; `require` throws where one is none. */
export function controlOf<Value extends Place>(
  spec: ControlSpec,
  require: (place: unknown, name: string) => asserts place is Value,
): Control<Value> {
  require(spec.value, 'value');
  if (spec.label !== undefined) requireString(spec.label, 'label');
  return {
    spec,
    valueAt(place) {
      require(place, 'its place');
      return place;
    },
  };
}
