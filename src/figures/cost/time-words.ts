import { grouped } from '../../text/numbers';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const YEAR = 365 * 24 * HOUR;

const UNITS: [name: string, milliseconds: number][] = [
  ['years', YEAR],
  ['days', 24 * HOUR],
  ['hours', HOUR],
  ['minutes', 60 * SECOND],
  ['s', SECOND],
  ['ms', 1],
  ['µs', 1e-3],
];

/** A time with two digits that count: 3.5 ms, 1,300 years. */
export function timeInWords(milliseconds: number): string {
  // A unit in full is a plural, so it takes one and a half of it.
  const [name, size] =
    UNITS.find(([, size]) => milliseconds >= (size > SECOND ? 1.5 : 1) * size) ??
    UNITS[UNITS.length - 1];
  const count = Number((milliseconds / size).toPrecision(2));
  return `${Number.isInteger(count) ? grouped(count) : count} ${name}`;
}

/** Times that everybody has a feeling for. */
export const LANDMARKS = [
  { text: '1 µs', milliseconds: 1e-3 },
  { text: '1 ms', milliseconds: 1 },
  { text: '1 s', milliseconds: SECOND },
  { text: '1 hour', milliseconds: HOUR },
  { text: '1 year', milliseconds: YEAR },
  { text: '1,000 years', milliseconds: 1000 * YEAR },
];
