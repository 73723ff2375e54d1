import { formatNumber } from '../../text/format-numbers';
import type { Answer } from '../exercise';
import { described } from './described';

const TOLERANCE = 1e-6;

/**
 * What is wrong with an answer, in words that end a sentence and do not give the right
 * one away; undefined where nothing is.
 *
 * @param given an answer's data
 * @param tolerance as a part of the largest number in the right answer
 */
export function difference(
  given: unknown,
  right: Answer,
  tolerance = TOLERANCE,
): string | undefined {
  const allowed = tolerance * largest(right) || Number.EPSILON;
  return differenceAt('', given, right, allowed);
}

function differenceAt(
  place: string,
  given: unknown,
  right: Answer,
  allowed: number,
): string | undefined {
  const it = place === '' ? 'it' : `the value at ${place}`;
  if (typeof right === 'number') {
    if (typeof given !== 'number')
      return `${it} is ${described(given)}; a number is wanted`;
    if (Math.abs(given - right) <= allowed) return undefined;
    return `${it} is ${Number.isFinite(given) ? formatNumber(given) : given}`;
  }
  if (typeof right !== 'object') {
    if (typeof given !== typeof right) {
      return `${it} is ${described(given)}; ${wanted(right)} is wanted`;
    }
    return alike(given as string | boolean, right)
      ? undefined
      : `${it} is ${described(given)}`;
  }
  if (Array.isArray(right)) {
    if (!Array.isArray(given))
      return `${it} is ${described(given)}; an array is wanted`;
    if (given.length !== right.length) {
      return `${it} has length ${given.length}; length ${right.length} is wanted`;
    }
  } else if (given === null || typeof given !== 'object') {
    return `${it} is ${described(given)}; an object is wanted`;
  }
  for (const [key, part] of Object.entries(right)) {
    const inside = Array.isArray(right) ? `${place}[${key}]` : `${place}.${key}`;
    const value = (given as Record<string, unknown>)[key];
    const found = differenceAt(inside, value, part, allowed);
    if (found) return found;
  }
  return undefined;
}

function wanted(right: string | boolean): string {
  return typeof right === 'string' ? 'a text in quotation marks' : 'true or false';
}

function alike(given: string | boolean, right: string | boolean): boolean {
  const bare = (value: string | boolean) => String(value).replaceAll(/\s/g, '');
  return bare(given) === bare(right);
}

function largest(answer: Answer): number {
  if (typeof answer === 'number') return Math.abs(answer);
  if (typeof answer !== 'object') return 0;
  return Math.max(0, ...Object.values(answer).map(largest));
}
