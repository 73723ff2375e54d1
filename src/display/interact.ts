import { InputError, requireFunction, requireObject, shown } from '../checks';
import { cellDisplay } from './cell-display';
import type { Control } from './controls/control';
import { controlsInWords } from './controls/controls-in-words';
import { requireSpec } from './controls/require-spec';
import type { ControlSpec, ControlSpecs, Place } from './controls/spec';

/** What the controls stand for, by their names. */
export type ValuesOf<Controls> = {
  [Name in keyof Controls]: Controls[Name] extends Control<infer Value> ? Value : never;
};

/** More than a hand can keep in view. */
const MOST_CONTROLS = 20;

let isDrawing = false;

/**
 * Shows controls, and below them whatever the function shows; again each time that one of
 * them is moved. Where nothing moves, in Jupyter or on paper, it shows that once.
 *
 *     interact({ w: slider(-3, 3) }, ({ w }) => show(figureOf(w)))
 *
 * @param controls up to 20, by their names
 * @param draw called with the value of each control; the same values, the same picture
 * @throws InputError where something is no control, or the function is an async one or
 *   calls interact itself
 */
export function interact<Controls extends Record<string, Control<unknown>>>(
  controls: Controls,
  draw: (values: ValuesOf<Controls>) => void,
): void {
  if (isDrawing) {
    throw new InputError(
      'draw calls interact, which shows controls anew each time; call it in a cell of its own',
    );
  }
  requireObject(controls, 'controls', 'an object such as { w: slider(-3, 3) }');
  const entries = Object.entries(controls);
  if (entries.length === 0) throw new InputError('controls is empty');
  if (entries.length > MOST_CONTROLS) {
    throw new InputError(
      `controls has ${entries.length}; there is room for ${MOST_CONTROLS}`,
    );
  }
  requireFunction(draw, 'draw', 'a function that shows something');
  const specs: ControlSpecs = Object.fromEntries(
    entries.map(([name, control]) => [name, specOf(control, name)]),
  );
  const drawAt = (places: Record<string, Place>): void => {
    requireKnown(Object.keys(places), specs);
    const values = entries.map(([name, control]) => {
      const place = Object.hasOwn(places, name) ? places[name] : control.spec.value;
      return [name, control.valueAt(place, name)];
    });
    drawOnce(() => draw(Object.fromEntries(values)));
  };
  const words = controlsInWords(specs);
  const display = cellDisplay();
  if (display) display.interact(specs, words, drawAt);
  else {
    drawAt({});
    console.log(words);
  }
}

/** What a control looks like, called by its name where it has no label. */
function specOf(control: Control<unknown>, name: string): ControlSpec {
  const where = `controls.${name}`;
  const { spec, valueAt } = (control ?? {}) as Partial<Control<unknown>>;
  if (!spec || typeof valueAt !== 'function') {
    throw new InputError(
      `${where} is ${shown(control)}; it must be a control, such as slider(0, 1)`,
    );
  }
  const labelled = { ...spec, label: spec.label ?? name };
  try {
    requireSpec(labelled);
  } catch (error) {
    throw new InputError(`${where}: ${(error as Error).message}`);
  }
  return labelled;
}

/** What a page has moved are controls that there are. */
function requireKnown(names: readonly string[], specs: ControlSpecs): void {
  for (const name of names) {
    if (Object.hasOwn(specs, name)) continue;
    throw new InputError(
      `no control is called ${shown(name)}; there are ${Object.keys(specs).join(', ')}`,
    );
  }
}

function drawOnce(draw: () => unknown): void {
  isDrawing = true;
  try {
    const result = draw();
    if (typeof (result as PromiseLike<unknown> | null)?.then !== 'function') return;
    // What it would tell later is told now.
    Promise.resolve(result).catch(() => {});
    throw new InputError('draw is an async function; it must show things at once');
  } finally {
    isDrawing = false;
  }
}
