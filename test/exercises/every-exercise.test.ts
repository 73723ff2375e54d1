import { describe, expect, it } from 'vitest';
import { exercises } from '../../src/exercises/check/all-exercises';
import { judge } from '../../src/exercises/check/judge';
import type { Exercise } from '../../src/exercises/exercise';
import { notYet } from '../../src/exercises/not-yet';
import { readCourse } from '../notebooks/course';

const notebooks = readCourse().map(({ name }) => name.slice(0, 2));

it('every exercise has a name of its own, which begins with a notebook’s number', () => {
  const names = exercises.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const strange = names.filter(
    (name) =>
      !/^\d\d(-[a-z0-9]+)+$/.test(name) || !notebooks.includes(name.slice(0, 2)),
  );
  expect(strange).toEqual([]);
});

describe.each(exercises)('$name', (exercise) => {
  const asGiven = (answer: (...given: unknown[]) => unknown) =>
    exercise.tryOn ? answer : answer();

  it('takes its own right answer', () => {
    expect(judge(exercise, asGiven(exercise.answer))).toEqual({
      kind: 'right',
      says: exercise.right,
    });
  });

  it('says "not yet" to a starter', () => {
    expect(
      judge(
        exercise,
        asGiven(() => notYet),
      ),
    ).toEqual({ kind: 'not yet' });
  });

  it('recognises each of its usual mistakes', () => {
    const recognised = exercise.mistakes.map(({ answer }) =>
      judge(exercise, asGiven(answer)),
    );
    expect(recognised).toEqual(
      exercise.mistakes.map(({ name, says }) => ({ kind: 'mistake', name, says })),
    );
  });
});

/** All that can be said of a wrong answer. */
function saidBy({ pointer, mistakes }: Exercise): string[] {
  return [pointer, ...mistakes.flatMap(({ name, says }) => [name, says])];
}

it.each(exercises)('$name speaks in plain sentences', (exercise) => {
  const bare = saidBy(exercise).map((text) => text.replaceAll(/`[^`]+`/g, 'code'));
  expect(bare.filter((text) => /[*_`]|TODO|'/.test(text))).toEqual([]);
  const sentences = [exercise.pointer, ...exercise.mistakes.map(({ says }) => says)];
  expect(sentences.filter((text) => !/[.?!]$/.test(text))).toEqual([]);
  expect(exercise.mistakes.filter(({ name }) => /[.?!:]$/.test(name))).toEqual([]);
});

/** Those that ask for a value; whether a function is given away cannot be read off. */
const asking = exercises.filter(({ tryOn }) => !tryOn);

it.each(asking)(
  '$name gives no answer away in what it says of a wrong one',
  (exercise) => {
    const right = exercise.answer();
    const answers = typeof right === 'object' ? Object.values(right) : [right];
    const telling = answers.map(String).filter((text) => text.length > 2);
    const said = saidBy(exercise).join(' ');
    expect(telling.filter((text) => said.includes(text))).toEqual([]);
  },
);
