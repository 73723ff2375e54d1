import { expect, it } from 'vitest';
import { and, or, xor } from '../../src';
import { exercises } from '../../src/exercises/check/all-exercises';
import { judge } from '../../src/exercises/check/judge';

const functions = exercises.filter(({ tryOn }) => tryOn);

it.each(functions)('$name: an answer may wreck all that it is given', (exercise) => {
  const before = structuredClone({ xor, and, or });
  const verdict = judge(exercise, (...given: unknown[]) => {
    wreck(given);
    return 0;
  });
  expect(verdict.kind).not.toBe('right');
  expect({ xor, and, or }).toEqual(before);
  expect(judge(exercise, exercise.answer).kind).toBe('right');
});

/** Makes every number in there NaN, then empties every array. */
function wreck(value: unknown, seen = new Set<unknown>()): void {
  if (value === null || typeof value !== 'object' || seen.has(value)) return;
  seen.add(value);
  const parts = value as Record<string, unknown>;
  for (const [key, part] of Object.entries(parts)) {
    if (typeof part === 'number') parts[key] = Number.NaN;
    else wreck(part, seen);
  }
  if (Array.isArray(value)) value.length = 0;
}
