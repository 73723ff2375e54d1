import { isPromise, isTypedArray } from 'node:util/types';
import { notYet } from '../not-yet';
import { describedThrown } from './described';

/** Deeper and longer than any right answer. */
const MOST_LEVELS = 20;
const MOST_VALUES = 100_000;

/** Says in words what keeps an answer from being read. */
export class UnreadableAnswer extends Error {
  readonly #isOne = true;

  /** As instanceof, which a thrown proxy would get to know of. */
  static is(thrown: unknown): thrown is UnreadableAnswer {
    return typeof thrown === 'object' && thrown !== null && #isOne in thrown;
  }
}

/**
 * An answer, read once, as plain arrays and objects in which no code of the learner's can
 * run any more: what getters, proxies and `toArray` give is in there. Typed arrays and
 * mathjs's matrices become arrays.
 *
 * @throws UnreadableAnswer where reading throws, or finds a promise or far too much
 */
export function answerData(answer: unknown): unknown {
  try {
    return copyOf(answer, new Map(), 0);
  } catch (error) {
    if (UnreadableAnswer.is(error)) throw error;
    throw new UnreadableAnswer(`reading it throws ${describedThrown(error)}`);
  }
}

function copyOf(value: unknown, copies: Map<object, unknown>, level: number): unknown {
  if (value === null || typeof value !== 'object' || value === notYet) return value;
  if (isPromise(value)) return refuse(value, level);
  const known = copies.get(value);
  if (known) return known;
  if (level === MOST_LEVELS) return {};
  const inside = (part: unknown) => copyOf(part, copies, level + 1);
  if (Array.isArray(value) || isTypedArray(value)) {
    const { length } = value;
    if (length > MOST_VALUES) {
      const it = level === 0 ? 'it' : 'an array in it';
      throw new UnreadableAnswer(`${it} has length ${length}; that is far too long`);
    }
    const copy: unknown[] = [];
    copies.set(value, copy);
    for (let k = 0; k < length; k++) copy.push(inside(value[k]));
    return copy;
  }
  if ('toArray' in value && typeof value.toArray === 'function') {
    return inside(value.toArray());
  }
  const copy: Record<string, unknown> = Object.create(null);
  copies.set(value, copy);
  for (const [key, part] of Object.entries(value)) copy[key] = inside(part);
  return copy;
}

function refuse(promise: Promise<unknown>, level: number): never {
  // Should it fail later, nobody waits for that.
  Promise.prototype.then.call(promise, undefined, () => {});
  const it = level === 0 ? 'it is a promise' : 'there is a promise in it';
  throw new UnreadableAnswer(
    `${it}; the value itself is wanted: await it, or write the function without async`,
  );
}
