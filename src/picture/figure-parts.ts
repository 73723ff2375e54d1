import { InputError, shown } from '../checks';
import { grouped } from '../text/numbers';

/** What a figure has room for in one array, or in all of its traces. */
export const MOST_POINTS = 50_000;
/** In letters: longer than any label. */
const MOST_LETTERS = 5_000;
/** No part of a figure that means something is so deep inside. */
const MOST_LEVELS = 20;

/** Something inside a figure. */
export interface Part {
  /** 'layout.images[0].source' */
  where: string;
  /** The name of the property that has it; in an array, that of the array. */
  key: string;
  value: unknown;
}

/**
 * All that is inside a figure but numbers in arrays, which may be many.
 *
 * @throws InputError where it is longer or deeper than a figure is, or no figure holds such
 */
export function* partsOf(
  value: unknown,
  where: string,
  key = where,
  level = 0,
): Generator<Part> {
  yield { where, key, value };
  if (typeof value === 'bigint' || typeof value === 'symbol') {
    throw new InputError(`${where} is ${shown(value)}; no figure holds such a thing`);
  }
  if (typeof value === 'string') requireShort(value, where);
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return;
  if (level === MOST_LEVELS) {
    throw new InputError(
      `${where} is more than ${MOST_LEVELS} levels deep in the figure, or holds itself`,
    );
  }
  if (Array.isArray(value)) {
    requireRoomFor(value.length, where);
    for (const [k, part] of value.entries()) {
      if (typeof part === 'number') continue;
      yield* partsOf(part, `${where}[${k}]`, key, level + 1);
    }
  } else {
    for (const [name, part] of Object.entries(value)) {
      yield* partsOf(part, `${where}.${name}`, name, level + 1);
    }
  }
}

/** Throws an InputError where a figure has no room for so many points. */
export function requireRoomFor(count: number, where: string): void {
  if (count <= MOST_POINTS) return;
  throw new InputError(
    `${where} has ${grouped(count)} values; a figure has room for ${grouped(MOST_POINTS)}: ` +
      'leave some out, or draw a summary of them',
  );
}

function requireShort(text: string, where: string): void {
  // A picture as a text is as long as it is.
  if (text.length <= MOST_LETTERS || /^data:image\//.test(text)) return;
  throw new InputError(
    `${where} has ${grouped(text.length)} letters; a text in a figure has up to ${grouped(MOST_LETTERS)}`,
  );
}
