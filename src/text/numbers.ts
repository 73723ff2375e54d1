import { OverflowError } from '../checks';
import { extent } from './extent';
import { formatNumber, formatNumbers } from './format-numbers';

/**
 * Labels and sentences are about finite numbers; tables, which may hold any, are written
 * by format-numbers.ts.
 *
 * @throws OverflowError where a label would say NaN or Infinity
 */
export function requireWritable(value: number): void {
  if (Number.isFinite(value)) return;
  throw new OverflowError(
    `a number to be shown is ${value}`,
    'those that it is made from are too large, too small or too close together',
  );
}

/** A value for a label or a sentence: a few digits, and whole numbers in full. */
export function shortNumber(value: number, digits = 2): string {
  requireWritable(value);
  if (Number.isInteger(value)) return grouped(value);
  return Math.abs(value) >= 1000 && Math.abs(value) < 1e6
    ? grouped(Math.round(value))
    : formatNumber(value, digits);
}

/** A value for a narrow place: without a power of ten, unless it is very small. */
export function decimalNumber(value: number, digits = 3): string {
  requireWritable(value);
  const size = Math.abs(value);
  if (value === 0 || size < 1e-5 || size >= 1e5) return magnitude(value);
  const decimals = Math.max(0, digits - 1 - Math.floor(Math.log10(size)));
  return value.toFixed(decimals).replace('-', '−');
}

/** A value with so many decimals, a true minus, and none before a zero. */
export function fixedNumber(value: number, decimals: number): string {
  requireWritable(value);
  const text = value.toFixed(Math.max(0, decimals)).replace(/^-(?=[0.]*$)/, '');
  return text.replace('-', '−');
}

/** A short number with its sign, also above zero. */
export function signedNumber(value: number, digits = 2): string {
  requireWritable(value);
  return value > 0 ? `+${formatNumber(value, digits)}` : formatNumber(value, digits);
}

/** A number that somebody gave, such as 0.5, as they would write it. */
export function givenNumber(value: number): string {
  requireWritable(value);
  return String(round(value, 4)).replace('-', '−');
}

/**
 * Numbers that belong together, each with its sign and all with the same few decimals,
 * as labels of a drawing have them: no more than the given number, fewer where those
 * say as much, and powers of ten where these say nothing.
 */
export function signedNumbers(values: Iterable<number>, decimals: number): string[] {
  const all = Array.from(values);
  for (const value of all) requireWritable(value);
  const [, largest] = extent(all.map(Math.abs));
  let most = decimals;
  while (most > 0 && all.every((value) => value === Number(value.toFixed(most - 1)))) {
    most--;
  }
  const texts =
    largest > 0 && (largest < 10 ** -decimals || largest >= 1e5)
      ? formatNumbers(all, 2)
      : all.map((value) => value.toFixed(most).replace(/^-(?=[0.]*$)/, ''));
  return texts.map((text, k) => (all[k] > 0 ? `+${text}` : text.replace('-', '−')));
}

/** A whole number with its thousands set apart: 10,000. */
export function grouped(value: number): string {
  requireWritable(value);
  if (Math.abs(value) >= 1e15) return formatNumber(value, 2);
  return String(value)
    .replace(/\B(?=(\d{3})+$)/g, ',')
    .replace('-', '−');
}

/** Something counted: "1 epoch", "1,000 epochs". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** A power of ten in a sentence: 1e-5 is 10⁻⁵; anything else as a short number. */
export function magnitude(value: number): string {
  requireWritable(value);
  const text = formatNumber(round(value, 1), 1);
  return text.replace(/^1 × /, '');
}

/** Values with as many digits as a picture can show, so that a figure stays small. */
export function rounded(values: Iterable<number>, digits = 5): number[] {
  return Array.from(values, (value) => round(value, digits));
}

/** One value with as many digits as a picture can show; no zero has a sign. */
export function round(value: number, digits = 5): number {
  const rounded = Number(value.toPrecision(digits)) + 0;
  // The largest of all numbers have no rounder one above them.
  return Math.abs(rounded) === Infinity ? value : rounded;
}

/** count numbers from one end to the other, both included. */
export function spaced(from: number, to: number, count: number): number[] {
  return Array.from(
    { length: count },
    (_, k) => from + ((to - from) * k) / Math.max(1, count - 1),
  );
}
