import { describe, expect, it } from 'vitest';
import type { Exercise } from '../../../src/site/plan/exercises';
import { fitPlan } from '../../../src/site/plan/fit-plan';
import type { LessonPlan } from '../../../src/site/plan/lesson-plan';

function exercises(count: number, more: Partial<Exercise> = {}): Exercise[] {
  const exercise: Exercise = {
    name: 'Exercise 1 · One',
    question: 'How many are there? '.repeat(8),
    code: 'many = 1\nmore = 2',
    linesLeftOut: 0,
    words: 'Because there are that many. '.repeat(8),
    isOptional: false,
  };
  return Array.from({ length: count }, () => ({ ...exercise, ...more }));
}

function planWith(slides: number, of: Exercise[]): LessonPlan {
  const step = {
    title: 'A slide with a title',
    minutes: 3,
    clock: 3,
    prepare: [],
    questions: ['What would you do first, and what after that? '.repeat(2)],
    answers: ['Turn one knob, and watch the dial. '.repeat(3)],
    wrongAnswers: ['"Turn them all." Then nobody knows which it was. '.repeat(3)],
    boards: [],
  };
  return {
    ...{ number: '01', title: 'One', times: '', goals: ['see'], recap: [] },
    steps: Array.from({ length: slides }, () => step),
    exercises: of,
  };
}

describe('a plan on two pages', () => {
  it('has everything where there is room for it', () => {
    const plan = planWith(12, exercises(3));
    expect(fitPlan(plan)).toEqual({ plan, leftOut: [] });
  });

  it('never prints solutions of more than twelve lines, and says how long they are', () => {
    const [code, longer] = [12, 13].map((lines) => 'a\n'.repeat(lines).trim());
    const plan = planWith(1, [
      ...exercises(1, { code }),
      ...exercises(1, { code: longer }),
    ]);
    const { exercises: fitted } = fitPlan(plan).plan;
    expect(fitted.map(({ code, linesLeftOut }) => [code, linesLeftOut])).toEqual([
      [code, 0],
      ['', 13],
    ]);
  });

  it('leaves out what optional solutions say first, from the last one on', () => {
    const all = [...exercises(3), ...exercises(5, { isOptional: true })];
    const { plan, leftOut } = fitPlan(planWith(15, all));
    const kept = plan.exercises.map(({ words }) => words !== '');
    expect(kept.slice(0, 4)).toEqual([true, true, true, true]);
    expect(kept.at(-1)).toBe(false);
    expect(leftOut).toEqual(['what some solutions say beside their code']);
    expect(plan.exercises.every(({ question, code }) => question && code)).toBe(true);
  });

  it('keeps what core solutions say longer than what optional exercises ask', () => {
    const all = [...exercises(4), ...exercises(10, { isOptional: true })];
    const { plan } = fitPlan(planWith(16, all));
    const core = plan.exercises.filter(({ isOptional }) => !isOptional);
    expect(core.every(({ words }) => words !== '')).toBe(true);
    expect(plan.exercises.at(-1)?.question).toBe('');
  });

  it('keeps the solutions of core exercises longer than anything of optional ones', () => {
    const all = [...exercises(10), ...exercises(10, { isOptional: true })];
    const { plan, leftOut } = fitPlan(planWith(17, all));
    for (const { name, question, code, isOptional } of plan.exercises) {
      expect(name).not.toBe('');
      expect([isOptional, code !== '']).toEqual([isOptional, !isOptional]);
      if (isOptional) expect(question).toBe('');
    }
    expect(leftOut.slice(0, 2)).toEqual([
      'what some solutions say beside their code',
      'some optional exercises, but for their names',
    ]);
  });

  it('keeps the question of every slide, however many there are', () => {
    const plan = planWith(60, exercises(9));
    const { plan: fitted, leftOut } = fitPlan(plan);
    expect(fitted.steps.map(({ questions }) => questions)).toEqual(
      plan.steps.map(({ questions }) => questions),
    );
    expect(leftOut).toContain('some usual wrong answers');
    expect(plan.steps[0].wrongAnswers).toHaveLength(1);
  });
});
