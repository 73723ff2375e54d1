import type { Argument } from '../public-calls';
import { OwnError } from './mistakes';
import { holdsNonFinite, portrait } from './portrait';

/** How a call may break the contract. */
export type Kind =
  | 'raw error'
  | 'NaN or undefined'
  | 'no end'
  | 'changed argument'
  | 'nothing named';

/** How a call ended, and what is wrong with that, if anything. */
export interface Ending {
  how: 'returned' | 'InputError' | 'OverflowError' | 'own error' | 'wrong';
  broken?: { kind: Kind; says: string };
}

/**
 * Makes a call and holds it against the contract: it works, or throws an InputError that
 * names an argument, or an OverflowError where numbers grow too large; and it changes no
 * argument, unless that is what it is for. What the arguments' own code throws goes through.
 *
 * @param usual what the call returns when nothing is wrong
 */
export function heldToContract(
  call: (...given: never[]) => unknown,
  given: unknown[],
  listed: readonly Argument[],
  usual: unknown,
): Ending {
  const broken = (kind: Kind, says: string): Ending => ({
    how: 'wrong',
    broken: { kind, says },
  });
  const before = given.map((one) => portrait(one));
  const areFinite = !holdsNonFinite(given);
  const changed = (evenIfMeant: boolean) =>
    listed.find(
      ({ changes }, k) =>
        (evenIfMeant || !changes) && k in before && portrait(given[k]) !== before[k],
    );
  let result: unknown;
  try {
    result = call(...(given as never[]));
  } catch (error) {
    if (error instanceof OwnError) return { how: 'own error' };
    const { name, message } = Object(error) as Error;
    if (name !== 'InputError' && name !== 'OverflowError') {
      return broken('raw error', `${name}: ${message}`);
    }
    const isOurs = name === 'InputError';
    const other = changed(isOurs);
    if (other) return broken('changed argument', `${other.name}, before: ${message}`);
    if (isOurs && !namesOne(message, listed, before))
      return broken('nothing named', message);
    return { how: name };
  }
  if (result instanceof Promise) result.catch(() => {});
  const other = changed(false);
  if (other) return broken('changed argument', other.name);
  if (result === undefined && usual !== undefined) {
    return broken('NaN or undefined', 'it returned undefined');
  }
  const nonsense = areFinite ? nonsenseIn(result) : undefined;
  return nonsense ? broken('NaN or undefined', nonsense) : { how: 'returned' };
}

/** Whether a message has the name of an argument, or of something in one, as a word. */
function namesOne(
  message: string,
  listed: readonly Argument[],
  portraits: readonly string[],
): boolean {
  const names = new Set(portraits.flatMap((text) => text.match(/\b\w+(?=: )/g) ?? []));
  const add = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value))
      return;
    for (const [key, part] of Object.entries(value)) {
      if (!Array.isArray(value)) names.add(key);
      add(part);
    }
  };
  for (const { name, fits, says } of listed) {
    if (says?.test(message)) return true;
    names.add(name);
    add(fits);
  }
  const words = message.match(/\w+/g) ?? [];
  return words.some((word) => names.has(word));
}

/** The first NaN, hole or undefined inside what was returned, and where. */
function nonsenseIn(value: unknown, at = 'it', seen = new Set()): string | undefined {
  if (Number.isNaN(value)) return `${at} is NaN`;
  if (typeof value === 'string') {
    const word = /\b(NaN|undefined|Infinity)\b|\[object Object\]/.exec(value)?.[0];
    return word && `${at} says ${word}: ${value.slice(0, 200)}`;
  }
  if (typeof value !== 'object' || value === null || seen.has(value)) return undefined;
  seen.add(value);
  if (seen.size > 20_000) return undefined;
  const isArray = Array.isArray(value);
  if (isArray && value.length > 1e6) return `${at} has length ${value.length}`;
  const keys = isArray ? value.keys() : Object.keys(value);
  for (const key of keys) {
    const part = (value as Record<string, unknown>)[key];
    const place = isArray ? `${at}[${key}]` : `${at}.${key}`;
    if (isArray && part === undefined) return `${place} is undefined`;
    const found = nonsenseIn(part, place, seen);
    if (found) return found;
  }
  return undefined;
}
