import {
  InputError,
  requireArray,
  requireAtMost,
  requireBoolean,
  requireFinite,
  requireName,
  requireObject,
  requirePositive,
  requireString,
} from '../../checks';
import { grouped } from '../../text/numbers';
import type { ChoiceSpec, ControlSpec, ControlSpecs, NumberSpec } from './spec';

/** In letters: longer than whatever a reader types into a line. */
export const MOST_TYPED = 200;
/** In letters: what a control is called, its unit, what can be chosen. */
const MOST_NAMED = 100;
const MOST_CHOICES = 1_000;
/** Places from one end to the other. */
const MOST_STEPS = 1_000_000;
/** Beyond these, halves and squares of a range are no numbers any more. */
const FARTHEST = 1e100;
/** Nobody waits longer for a picture to move on. */
const MOST_MS = 60_000;

/** A place of each kind of control. */
const PLACES: Record<
  ControlSpec['type'],
  (spec: never, place: unknown, name: string) => void
> = {
  slider: requireWithin,
  number: requireWithin,
  play: requireWithin,
  choice: ({ options }: ChoiceSpec, place, name) => requireName(place, name, options),
  toggle: (_, place, name) => requireBoolean(place, name),
  text: (_, place, name) => requireTyped(place, name, MOST_TYPED),
};

/**
 * Throws an InputError unless this describes a control; a page may hold anything. A name may
 * have 100 letters, a line of text 200; there may be 1,000 things to choose from.
 */
export function requireSpec(spec: unknown): asserts spec is ControlSpec {
  requireObject(spec, 'spec', 'the description of a control');
  const { type, label, value } = spec as ControlSpec;
  requireName(type, 'type', Object.keys(PLACES) as ControlSpec['type'][]);
  if (label !== undefined) requireTyped(label, 'label', MOST_NAMED);
  if (type === 'choice') requireChoices((spec as ChoiceSpec).options);
  if (type === 'slider' || type === 'number' || type === 'play') {
    requireScale(spec as NumberSpec);
  }
  requirePlace(spec as ControlSpec, value, 'value');
}

/** Whether something describes controls: an output from elsewhere may hold anything. */
export function areSpecs(specs: unknown): specs is ControlSpecs {
  if (typeof specs !== 'object' || specs === null || Array.isArray(specs)) return false;
  const all = Object.values(specs);
  try {
    all.forEach(requireSpec);
    return all.length > 0;
  } catch {
    return false;
  }
}

/** Throws an InputError unless a control has such a place. */
export function requirePlace(spec: ControlSpec, place: unknown, name: string): void {
  PLACES[spec.type](spec as never, place, name);
}

/** Throws an InputError unless a range goes from one end up to the other, in bounds. */
export function requireEnds(from: unknown, to: unknown): void {
  requireFinite(from, 'from');
  requireFinite(to, 'to');
  if (from >= to) throw new InputError(`from is ${from}; it must be below to, ${to}`);
  const isSane = to - from >= 1 / FARTHEST && -from <= FARTHEST && to <= FARTHEST;
  if (isSane) return;
  throw new InputError(
    `from is ${from} and to is ${to}; a range lies within ±${FARTHEST} and is no shorter than ${1 / FARTHEST}`,
  );
}

function requireScale({ from, to, step, scale, unit, every }: NumberSpec): void {
  requireEnds(from, to);
  if (scale !== undefined) requireName(scale, 'scale', ['linear', 'log']);
  const isLog = scale === 'log';
  if (isLog && from <= 0) {
    throw new InputError(`from is ${from}; on a log scale it must be above 0`);
  }
  if (step !== undefined) {
    requirePositive(step, 'step');
    const way = isLog ? Math.log10(to) - Math.log10(from) : to - from;
    if (way / step > MOST_STEPS) {
      throw new InputError(
        `step is ${step}; from ${from} to ${to} there are at most ${grouped(MOST_STEPS)} of them`,
      );
    }
  }
  if (unit !== undefined) requireTyped(unit, 'unit', MOST_NAMED);
  if (every === undefined) return;
  requirePositive(every, 'every');
  if (every > MOST_MS) {
    throw new InputError(`every is ${every}; it must be ${MOST_MS} ms or less`);
  }
}

function requireChoices(options: unknown): void {
  requireArray(options, 'options');
  if (options.length === 0) throw new InputError('values is empty');
  requireAtMost(options.length, MOST_CHOICES, [
    'values has',
    'things to choose from',
    'a choice has',
  ]);
  for (const [k, option] of options.entries()) {
    requireTyped(option, `the name of values[${k}]`, MOST_NAMED);
  }
}

function requireTyped(
  text: unknown,
  name: string,
  most: number,
): asserts text is string {
  requireString(text, name);
  requireAtMost(text.length, most, [`${name} has`, 'letters', 'it may have']);
}

function requireWithin({ from, to }: NumberSpec, place: unknown, name: string): void {
  requireFinite(place, name);
  if (place >= from && place <= to) return;
  throw new InputError(`${name} is ${place}; it must lie from ${from} to ${to}`);
}
