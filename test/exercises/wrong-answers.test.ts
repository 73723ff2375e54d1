import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exercises } from '../../src/exercises/check/all-exercises';
import { judge } from '../../src/exercises/check/judge';
import type { WrongAnswers } from './wrong-answers/wrong-answer';

const folder = join(__dirname, 'wrong-answers');
const files = readdirSync(folder).filter((file) => /^\d\d/.test(file));
const listIn = async (file: string): Promise<WrongAnswers> =>
  (await import(join(folder, file))).wrongAnswers;

it('there are eight wrong answers or more to every exercise', async () => {
  const all: WrongAnswers = Object.assign(
    {},
    ...(await Promise.all(files.map(listIn))),
  );
  const few = exercises.filter(({ name }) => (all[name]?.length ?? 0) < 8);
  expect(few.map(({ name }) => name)).toEqual([]);
});

describe.each(files)('%s', async (file) => {
  const list = await listIn(file);
  const asked = exercises.filter(({ name }) => name in list);

  it('has the names of exercises', () => {
    expect(Object.keys(list).sort()).toEqual(asked.map(({ name }) => name).sort());
  });

  describe.each(asked)('$name', (exercise) => {
    it.each(list[exercise.name])('$named: $who', ({ answer, named }) => {
      const verdict = judge(exercise, answer);
      if (named === undefined) {
        expect(verdict).toEqual({
          kind: 'wrong',
          says: expect.stringContaining(exercise.pointer),
        });
      } else expect(verdict).toMatchObject({ kind: 'mistake', name: named });
    });
  });
});
