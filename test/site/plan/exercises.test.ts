import { describe, expect, it } from 'vitest';
import { exercisesOf } from '../../../src/site/plan/exercises';
import { codeCell } from '../../book/fixture-notebook';
import { exerciseCells, notebookWith, textCell } from './lesson';

const fenced = (code: string) => `\`\`\`ts\n${code}\n\`\`\``;

/** The one exercise of a notebook, made of these. */
function exerciseOf(question: string, starter = '', solution = '') {
  const cells = exerciseCells(`### Exercise 1 · One\n\n${question}`, starter, solution);
  return exercisesOf(notebookWith(...cells))[0];
}

describe('the exercises of a plan', () => {
  it('come with their questions and solutions', () => {
    const solution = `${fenced('const f = () => 1;')}\n\nBecause of $w$.`;
    expect(exerciseOf('How *much*?', 'const f = () => notYet;', solution)).toEqual({
      name: 'Exercise 1 · One',
      question: 'How *much*?',
      code: 'const f = () => 1;',
      linesLeftOut: 0,
      words: 'Because of $w$.',
      isOptional: false,
    });
  });

  it('come core ones first, and optional is what an optional heading stands above', () => {
    const exercise = (name: string) => exerciseCells(`### ${name}`, '', '');
    const cells = [
      ...exercise('A'),
      textCell('## Optional: more'),
      ...exercise('B'),
      ...[textCell('### Not the end of it'), ...exercise('C')],
      ...[textCell('## Core again'), ...exercise('D')],
      ...[textCell('### Optional: a short one'), ...exercise('E')],
    ];
    const found = exercisesOf(notebookWith(...cells));
    expect(found.map(({ name, isOptional }) => [name, isOptional])).toEqual([
      ['A', false],
      ['D', false],
      ['E', false],
      ['B', true],
      ['C', true],
    ]);
  });

  it('leave out of a solution what its starter begins with', () => {
    const starter = 'type F = () => number;\n\n// yours\nconst f: F = notYet;\n}';
    const own = 'const f: F = () => {\n  return 1;\n}';
    const solution = fenced(`type F = () => number;\n\n${own}`);
    expect(exerciseOf('', starter, solution).code).toBe(own);
  });

  it.each([
    ['const runs: number = 2 * 32;', 'runs = 2 * 32'],
    ['const a = 1; // one\nconst b = 2;', 'a = 1 // one\nb = 2'],
    ['const f = (a: number) => a + 1;', 'const f = (a: number) => a + 1;'],
    ['const f: () => number = () => 1;', 'const f: () => number = () => 1;'],
    ['const a = 1;\nshow(a);', 'const a = 1;\nshow(a);'],
  ])('say a value as one would: %j', (code, said) => {
    expect(exerciseOf('', '', fenced(code)).code).toBe(said);
  });

  it('ask a long question in its last sentences, and cut none in a formula', () => {
    const long = 'A network has 3 units. '.repeat(9);
    const end = 'At $w = 3. 5$ it is `a. b`. What is it?';
    const { question } = exerciseOf(`${long}${end}\n\nType a number.`);
    expect(question.length).toBeLessThanOrEqual(200);
    expect(question).toMatch(/^A network has 3 units\. /);
    expect(question.endsWith(end)).toBe(true);
  });

  it('tell the beginning of what is long and no question', () => {
    const { question } = exerciseOf('Write a function that adds. '.repeat(20));
    expect(question).toBe('Write a function that adds. '.repeat(7).trim());
  });

  it('say nothing of where an answer is typed', () => {
    const { question } = exerciseOf('How many? Put it in place of `notYet`.');
    expect(question).toBe('How many?');
  });

  it('break off before words that lead to something below', () => {
    const { question } = exerciseOf('Write `f(z)`. Written as\n\n$$z$$\n\nit is long.');
    expect(question).toBe('Write `f(z)`.');
  });

  it('take no solution from the next exercise', () => {
    const bare = codeCell('bare', '', ['exercise']);
    const cells = [textCell('### One'), bare, ...exerciseCells('### Two', '', 'two')];
    const found = exercisesOf(notebookWith(...cells));
    expect(found.map(({ words }) => words)).toEqual(['', 'two']);
  });
});
