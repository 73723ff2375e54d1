import { InputError, requireFunction, requireObject, shown } from '../checks';
import { cellDisplay } from './cell-display';
import type { Control } from './controls/control';
import { controlsInWords } from './controls/controls-in-words';
import type { ControlSpecs, Place } from './controls/spec';

/** What the controls stand for, by their names. */
export type ValuesOf<Controls> = {
  [Name in keyof Controls]: Controls[Name] extends Control<infer Value> ? Value : never;
};

/**
 * Shows controls, and below them whatever the function shows; again each time that one of
 * them is moved. Where nothing moves, in Jupyter or on paper, it shows that once.
 *
 *     interact({ w: slider(-3, 3) }, ({ w }) => show(figureOf(w)))
 *
 * @param draw called with the value of each control; the same values, the same picture
 * @throws InputError where something is no control, or the function is an async one
 */
export function interact<Controls extends Record<string, Control<unknown>>>(
  controls: Controls,
  draw: (values: ValuesOf<Controls>) => void,
): void {
  requireObject(controls, 'controls', 'an object such as { w: slider(-3, 3) }');
  const entries = Object.entries(controls);
  if (entries.length === 0) throw new InputError('controls is empty');
  for (const [name, control] of entries) requireControl(control, `controls.${name}`);
  requireFunction(draw, 'draw', 'a function that shows something');
  const specs: ControlSpecs = Object.fromEntries(
    entries.map(([name, { spec }]) => [name, { ...spec, label: spec.label ?? name }]),
  );
  const drawAt = (places: Record<string, Place>): void => {
    const values = entries.map(([name, control]) => [
      name,
      control.valueAt(places[name] ?? control.spec.value),
    ]);
    const result: unknown = draw(Object.fromEntries(values));
    if (result instanceof Promise) {
      throw new InputError('draw is an async function; it must show things at once');
    }
  };
  const words = controlsInWords(specs);
  const display = cellDisplay();
  if (display) display.interact(specs, words, drawAt);
  else {
    drawAt({});
    console.log(words);
  }
}

function requireControl(control: unknown, name: string): void {
  const { spec, valueAt } = (control ?? {}) as Partial<Control<unknown>>;
  if (spec && typeof valueAt === 'function') return;
  throw new InputError(
    `${name} is ${shown(control)}; it must be a control, such as slider(0, 1)`,
  );
}
