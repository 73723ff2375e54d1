import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/exercises/check/judge';
import type { Answer, Exercise } from '../../../src/exercises/exercise';
import { notYet } from '../../../src/exercises/not-yet';

function exerciseWith(answer: Answer, others: Partial<Exercise> = {}): Exercise {
  return {
    name: '02-of-a-test',
    answer: () => answer,
    pointer: 'Look again.',
    right: 'So it is.',
    mistakes: [],
    ...others,
  };
}

function says(exercise: Exercise, answer: unknown): string {
  const verdict = judge(exercise, answer);
  return verdict.kind === 'wrong' ? verdict.says : verdict.kind;
}

describe('an answer that is told back', () => {
  it.each([
    [0.3, '0.3'],
    [-12, '−12'],
    [0.123456789, '0.1235'],
    [5e-11, '5e−11'],
  ])('has short numbers as they were typed: %s', (answer, told) => {
    expect(says(exerciseWith(1), answer)).toBe(`You answered ${told}. Look again.`);
  });

  it('does not say which of true and false is the wrong one', () => {
    const exercise = exerciseWith([true, false, true]);
    expect(says(exercise, [true, true, true])).toBe(
      'You answered [true, true, true]. Look again.',
    );
  });

  it('does not say how many parts are wanted in any order', () => {
    const exercise = exerciseWith([1, 2, 3], { anyOrder: true });
    expect(says(exercise, [3, 1])).toBe('You answered [3, 1]. Look again.');
    expect(says(exercise, [])).toBe('You answered []. Look again.');
  });

  it('may have parts that no order is known of', () => {
    const circle: Record<string, unknown> = {};
    circle.itself = circle;
    const exercise = exerciseWith([1, 2], { anyOrder: true });
    expect(judge(exercise, [circle, circle]).kind).toBe('wrong');
    expect(judge(exercise, [1n, 2n]).kind).toBe('wrong');
  });

  it('is told the keys of an object that is wanted', () => {
    expect(says(exerciseWith({ a: 1, b: 2 }), [1, 2])).toBe(
      'You answered [1, 2]; `{ a: …, b: … }` is wanted. Look again.',
    );
  });

  it('is the learner’s own, not what an exercise observes of it', () => {
    const exercise = exerciseWith('even', {
      observe: (given) => (Number(given()) % 2 === 0 ? 'even' : 'odd'),
    });
    expect(judge({ ...exercise, answer: () => 2 }, 4).kind).toBe('right');
    expect(says({ ...exercise, answer: () => 2 }, 5)).toBe(
      'You answered 5. Look again.',
    );
  });

  it('is not there yet where a part of an object is not', () => {
    expect(judge(exerciseWith({ a: 1, b: 2 }), { a: 1, b: notYet }).kind).toBe(
      'not yet',
    );
  });

  it('names what a function was tried on in the exercise’s words', () => {
    const exercise = exerciseWith(2, {
      tryOn: () => [[6, 4]],
      told: (a, b) => `For a = ${a} and b = ${b}`,
    });
    expect(says(exercise, () => 3)).toBe(
      'For a = 6 and b = 4 your function gives 3, which isn’t right. Look again.',
    );
  });
});
