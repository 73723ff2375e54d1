import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Exercise } from '../../../src/exercises/exercise';

const cell = vi.hoisted(() => ({ display: undefined as unknown }));
vi.mock('../../../src/display/cell-display', () => ({
  cellDisplay: () => cell.display,
}));

vi.mock('../../../src/exercises/check/load-exercises', () => ({
  loadExercises: () => exercises,
}));

const sum: Exercise = {
  name: '01-sum',
  answer: () => 3,
  pointer: 'Look again.',
  right: 'In either order: `a + b` is `b + a`.',
  mistakes: [{ name: 'a < b', answer: () => 2, says: 'Look at "b" & count.' }],
};
const product: Exercise = { ...sum, name: '01-product', answer: () => 2, mistakes: [] };
const exercises: Exercise[] = [sum, product, { ...sum, name: '02-sum' }];

describe('check and progress', () => {
  let check: (name: string, answer: unknown) => void;
  let progress: () => void;
  let lines: string[];

  beforeEach(async () => {
    lines = [];
    cell.display = undefined;
    vi.spyOn(console, 'log').mockImplementation((line) => lines.push(line));
    vi.resetModules();
    ({ check } = await import('../../../src/exercises/check/check.js'));
    ({ progress } = await import('../../../src/exercises/check/progress.js'));
  });
  afterEach(() => vi.restoreAllMocks());

  it('says in a line what is to be said', () => {
    check('01-sum', undefined);
    check('01-sum', 3);
    check('01-sum', 2);
    check('01-sum', 5);
    expect(lines).toEqual([
      '01-sum ○ Not yet: put your answer in the place of notYet, and run the cell again.',
      '01-sum ✓ Right. In either order: `a + b` is `b + a`.',
      '01-sum ✗ Not quite: a < b. Look at "b" & count.',
      '01-sum ✗ Not right. You answered 5. Look again.',
    ]);
  });

  it('shows it in a cell as text that is escaped, with code in its own face', () => {
    const html: string[] = [];
    cell.display = { html: (text: string) => html.push(text) };
    check('01-sum', 3);
    check('01-sum', 2);
    check('01-sum', '<img src=x onerror=alert(1)>');
    expect(html).toEqual([
      '<p><strong>01-sum</strong> ✓ Right. In either order: <code>a + b</code> is <code>b + a</code>.</p>',
      '<p><strong>01-sum</strong> ✗ Not quite: a &lt; b. Look at &quot;b&quot; &amp; count.</p>',
      '<p><strong>01-sum</strong> ✗ Not right. You answered &quot;&lt;img src=x onerror=alert(1)&gt;&quot;; a number is wanted. Look again.</p>',
    ]);
  });

  it('progress lists the exercises of the notebook that was checked last', () => {
    check('02-sum', 3);
    check('01-sum', 3);
    progress();
    expect(lines.at(-1)).toBe(
      [
        '1 of 2 exercises done',
        '',
        'exercise    state',
        '──────────  ─────────',
        '01-sum      ✓ done',
        '01-product  ○ not yet',
      ].join('\n'),
    );
  });

  it('progress goes by the last answer', () => {
    check('01-sum', 3);
    check('01-sum', 2);
    check('01-product', undefined);
    progress();
    expect(lines.at(-1)).toMatch(/^0 of 2 .*✗ begun.*○ not yet$/s);
  });

  it('check lists the notebook’s exercises where there is none of that name', () => {
    expect(() => check('01-difference', 1)).toThrow(
      'no exercise is called "01-difference"; there are 01-sum, 01-product',
    );
  });

  it('check lists all exercises where there is not even the notebook', () => {
    const names = 'there are 01-sum, 01-product, 02-sum';
    expect(() => check('sum', 1)).toThrow(`no exercise is called "sum"; ${names}`);
    expect(() => check(undefined as never, 1)).toThrow(
      `no exercise is called undefined; ${names}`,
    );
  });

  it('check names what is no name at all', () => {
    for (const name of [Symbol('a'), Object.create(null), 1n, 5, ['01-sum']]) {
      expect(() => check(name, 1)).toThrow(
        /^no exercise is called .*; there are 01-sum/,
      );
    }
  });

  it('check says something about every answer', () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    for (const answer of [proxy, Symbol('a'), 1n, Object.create(null), async () => 3]) {
      check('01-sum', answer);
    }
    expect(lines.map((line) => line.slice(0, 41))).toEqual([
      '01-sum ✗ Not right. Your answer: reading ',
      '01-sum ✗ Not right. You answered Symbol(a',
      '01-sum ✗ Not right. You answered 1n, a Bi',
      '01-sum ✗ Not right. You answered an objec',
      '01-sum ✗ Not right. You answered a functi',
    ]);
  });

  it('progress says so before any answer', () => {
    progress();
    expect(lines).toEqual(['No exercise has been checked yet.']);
  });
});
