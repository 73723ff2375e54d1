import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exercises } from '../../src/exercises/check/all-exercises';
import { judge } from '../../src/exercises/check/judge';
import type { RightAnswers } from './right-answers/right-answer';

const folder = join(__dirname, 'right-answers');
const files = readdirSync(folder).filter((file) => /^\d\d/.test(file));

describe.each(files)('%s', async (file) => {
  const { rightAnswers } = (await import(join(folder, file))) as {
    rightAnswers: RightAnswers;
  };
  describe.each(Object.entries(rightAnswers))('%s takes', (name, answers) => {
    it.each(Object.entries(answers))('%s', (_, answer) => {
      const exercise = exercises.find((known) => known.name === name);
      if (!exercise) throw new Error(`no exercise is called ${name}`);
      expect(judge(exercise, answer)).toEqual({ kind: 'right', says: exercise.right });
    });
  });
});
