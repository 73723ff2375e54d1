import type { Place } from '../../../../display/controls/spec';

/** A control in the page. */
export interface ControlInput {
  readonly element: HTMLElement;
  /** Where it stands; to set it moves it, and tells nobody. */
  place: Place;
}

/** Told where the reader has moved a control. */
export type Moved = (place: Place) => void;
