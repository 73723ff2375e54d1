import type { ControlSpec, Place } from '../../../../display/controls/spec';

/** A control in the page. */
export interface ControlInput {
  readonly element: HTMLElement;
  /** Where it stands; to set it moves it, and tells nobody. */
  place: Place;
}

/** Makes a control of one kind; `moved` is told where the reader has moved it. */
export type MakeInput<Spec extends ControlSpec> = (
  spec: Spec,
  moved: (place: Place) => void,
) => ControlInput;

/** How the parts of a control are called, so that each has a name of its own. */
let made = 0;
export function newName(): string {
  return `control-${++made}`;
}
