import { InputError, requireFinite, requireString } from '../../checks';
import type { Place } from './spec';

/** Throws an InputError unless the two numbers are in order. */
export function requireSpan(from: unknown, to: unknown): void {
  requireFinite(from, 'from');
  requireFinite(to, 'to');
  if (from >= to) throw new InputError(`from is ${from}; it must be below to, ${to}`);
}

/** Throws an InputError unless a value lies from one number to another. */
export function requireWithin(
  value: number,
  name: string,
  from: number,
  to: number,
): void {
  if (value < from || value > to) {
    throw new InputError(`${name} is ${value}; it must lie from ${from} to ${to}`);
  }
}

/** Throws an InputError where something stands in a string's place. */
export function requireLabel(label: unknown, name: string): void {
  if (label !== undefined) requireString(label, name);
}

/** Reads the place of a control that is a number within a range. */
export function numberFrom(from: number, to: number): (place: Place) => number {
  return (place) => {
    requireFinite(place, 'its place');
    requireWithin(place, 'its place', from, to);
    return place;
  };
}
