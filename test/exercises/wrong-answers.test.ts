import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exercises } from '../../src/exercises/check/all-exercises';
import { judge } from '../../src/exercises/check/judge';
import type { WrongAnswers } from './wrong-answers/wrong-answer';

const folder = join(__dirname, 'wrong-answers');
const lists: WrongAnswers[] = await Promise.all(
  readdirSync(folder)
    .filter((file) => /^\d\d/.test(file))
    .map(async (file) => (await import(join(folder, file))).wrongAnswers),
);
const all: WrongAnswers = Object.assign({}, ...lists);

it('there are eight wrong answers or more to every exercise', () => {
  const few = exercises.filter(({ name }) => (all[name]?.length ?? 0) < 8);
  expect(few.map(({ name }) => name)).toEqual([]);
});

describe.each(exercises)('$name', (exercise) => {
  it.each(all[exercise.name] ?? [])('$who', ({ answer, named }) => {
    const verdict = judge(exercise, answer);
    if (named === undefined) {
      expect(verdict).toEqual({
        kind: 'wrong',
        says: expect.stringContaining(exercise.pointer),
      });
    } else expect(verdict).toMatchObject({ kind: 'mistake', name: named });
  });
});
