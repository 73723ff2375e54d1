import { shown } from '../../checks';
import { formatNumber } from '../../text/format-numbers';
import type { Answer } from '../exercise';

const TOLERANCE = 1e-6;
/** Numbers longer than this are told back with the digits that count. */
const MOST_DIGITS_TOLD = 8;

/** How an answer is held against the right one. */
export interface Comparing {
  /** How far off it may be, as a part of the right answer's largest number. */
  tolerance?: number;
  /** Whether a number is taken that is the right one, rounded to three digits or more. */
  rounded?: boolean;
  /** Whether the parts of an array may come in any order. */
  anyOrder?: boolean;
}

/** Where an answer is not the right one, without saying what is. */
export interface Difference {
  /** '[1][1]' or 'loss'; empty where it is the whole answer. */
  place: string;
  /** What stands there, in words. */
  found: string;
  /** Which kind of thing is wanted there, if another. */
  wanted?: string;
}

/**
 * Where an answer is not the right one; undefined where it is.
 *
 * @param given an answer's data
 */
export function difference(
  given: unknown,
  right: Answer,
  { tolerance = TOLERANCE, rounded = false, anyOrder = false }: Comparing = {},
): Difference | undefined {
  const allowed = tolerance * largest(right) || Number.EPSILON;
  const isClose = (one: number, other: number) =>
    Math.abs(one - other) <= allowed ||
    Object.is(one, other) ||
    (rounded && isRounded(one, other));
  const inOrder = anyOrder && Array.isArray(given) && Array.isArray(right);
  const found = inOrder
    ? differenceAt('', ordered(given), ordered(right), isClose)
    : differenceAt('', given, right, isClose);
  // Places in what is ordered here are not the learner's; and how many there are, or which
  // of true and false is the wrong one, is the answer or a part of it.
  const isTelling = !found?.wanted && /^(true|false)$/.test(found?.found ?? '');
  return found && (inOrder || isTelling) ? { place: '', found: inWords(given) } : found;
}

type IsClose = (given: number, right: number) => boolean;

/** Whether a number is the other one, rounded to as many digits as it has, or to three. */
function isRounded(given: number, right: number): boolean {
  if (Number.isInteger(right)) return false;
  const digits = /^-?[0.]*(\d[\d.]*)/.exec(String(given))?.[1].replace('.', '') ?? '';
  const last = Math.floor(Math.log10(Math.abs(right))) - Math.max(3, digits.length) + 1;
  return Math.abs(given - right) <= 0.5 * 10 ** last * (1 + 1e-9);
}

function differenceAt(
  place: string,
  given: unknown,
  right: Answer,
  isClose: IsClose,
): Difference | undefined {
  const found = (wanted?: string) => ({ place, found: inWords(given), wanted });
  if (typeof right === 'number') {
    if (typeof given !== 'number') return found('a number');
    return isClose(given, right) ? undefined : found();
  }
  if (typeof right !== 'object') {
    const wanted =
      typeof right === 'string' ? 'a text in quotation marks' : 'true or false';
    if (typeof given !== typeof right) return found(wanted);
    return alike(given as string | boolean, right) ? undefined : found();
  }
  if (Array.isArray(right)) {
    if (!Array.isArray(given)) return found('an array');
    if (given.length !== right.length) return found(`an array of ${right.length}`);
  } else if (given === null || typeof given !== 'object' || Array.isArray(given)) {
    return found(objectWith(Object.keys(right)));
  }
  for (const [key, part] of Object.entries(right)) {
    const inside = Array.isArray(right) ? `${place}[${key}]` : `${place}.${key}`;
    const value = (given as Record<string, unknown>)[key];
    const deeper = differenceAt(inside.replace(/^\./, ''), value, part, isClose);
    if (deeper) return deeper;
  }
  return undefined;
}

/** An object in words, with its keys where these are a learner's. */
function objectWith(keys: string[]): string {
  const isPlain = keys.every((key) => /^\w+$/.test(key));
  return isPlain ? `\`{ ${keys.map((key) => `${key}: …`).join(', ')} }\`` : 'an object';
}

/** A value as it is told back; arrays of arrays are as deep as answers go. */
export function inWords(value: unknown, levels = 2): string {
  if (typeof value === 'number') {
    const text = String(value);
    const isShort = text.length <= MOST_DIGITS_TOLD || !Number.isFinite(value);
    return isShort ? text.replace('-', '−') : formatNumber(value);
  }
  if (Array.isArray(value) && value.length <= 20 && levels > 0) {
    const text = `[${value.map((part) => inWords(part, levels - 1)).join(', ')}]`;
    if (text.length <= 60) return text;
  }
  return shown(value);
}

function ordered(list: readonly unknown[]): Answer {
  return [...list].sort((a, b) =>
    typeof a === 'number' && typeof b === 'number'
      ? a - b
      : inWords(a).localeCompare(inWords(b)),
  ) as Answer;
}

function alike(given: string | boolean, right: string | boolean): boolean {
  const bare = (value: string | boolean) =>
    String(value).replaceAll(/\s/g, '').toLowerCase();
  return bare(given) === bare(right);
}

function largest(answer: Answer): number {
  if (typeof answer === 'number') return Number.isFinite(answer) ? Math.abs(answer) : 0;
  if (typeof answer !== 'object') return 0;
  return Math.max(0, ...Object.values(answer).map(largest));
}
