import { requirePlace, requireSpec } from './require-spec';
import type { ControlSpec, Place } from './spec';

/** Something that a reader moves; what `interact` takes. */
export interface Control<Value> {
  /** How it looks and where it starts. */
  readonly spec: ControlSpec;
  /**
   * What it stands for when it is at a place.
   *
   * @param name what messages call the place
   * @throws InputError where it has no such place
   */
  valueAt(place: Place, name?: string): Value;
}

export interface ControlOptions<Value> {
  /** Where it stands at first. */
  value?: Value;
  /** What it is called, in up to 100 letters; without it by its name in `interact`. */
  label?: string;
}

/**
 * A control whose places are its values.
 *
 * @throws InputError where the description is none
 */
export function controlOf<Value extends Place>(spec: ControlSpec): Control<Value> {
  requireSpec(spec);
  return {
    spec,
    valueAt(place, name = 'its place') {
      requirePlace(spec, place, name);
      return place as Value;
    },
  };
}
