import { describe, expect, it } from 'vitest';
import type { CodeCell } from '../../src/book/notebook/notebook';
import { Displays } from '../../src/book/outputs/displays';
import { cellFailure, explainStderr } from '../../src/book/run/cell-failure';
import { CellRun } from '../../src/book/run/cell-run';

const cell: CodeCell = {
  cell_type: 'code',
  id: 'sum',
  source: "console.error('…');",
  metadata: {},
  execution_count: null,
  outputs: [],
};

function failureOf(stderr: string, status: 'ok' | 'error' = 'ok') {
  const run = new CellRun(cell, 1, new Displays());
  run.stderr = stderr;
  run.status = status;
  const { message } = explainStderr('/notebooks/01.ipynb', [cell], run);
  return message;
}

const PLACE = '01.ipynb, cell 1 of 1 (sum): ';
const BLANK = 'it wrote nothing but blank lines to stderr';
const ESCAPE = '\u001b';

describe('whatever a cell wrote to stderr, the failure names the cell and says it', () => {
  it.each([
    ['what looks like a stack', '    at foo (bar)\n', '    at foo (bar)'],
    ['several such lines', '  at foo\n  at bar (x)\n', '  at foo\n  at bar (x)'],
    ['blank lines before them', '\n\n  at foo\n', '  at foo'],
    ['a line break', '\n', BLANK],
    ['line breaks and blanks', ' \n\t\n\r\n', BLANK],
    ['colours around nothing', `${ESCAPE}[31m${ESCAPE}[39m\n`, BLANK],
    ['an excerpt of source only', 'file.js:3\n  code\n  ^\n', 'file.js:3\n  code\n  ^'],
    [
      'an excerpt, then a stack',
      'a.js:3\ncode\n\n  at foo',
      'a.js:3\ncode\n\n  at foo',
    ],
    ['an excerpt, then an error', 'a.js:3\ncode\n^\n\nError: x\n  at foo', 'Error: x'],
    ['an excerpt, then a gap', 'a.js:3\ncode\n\n\nError: x\n  at foo', '\nError: x'],
    ['colours', `${ESCAPE}[31mred${ESCAPE}[39m\n`, 'red'],
    ['a coloured stack', `Error: x\n${ESCAPE}[2m    at foo${ESCAPE}[22m`, 'Error: x'],
    ['a link', `${ESCAPE}]8;;http://a${ESCAPE}\\here${ESCAPE}]8;;${ESCAPE}\\`, 'here'],
    ['control characters', 'bell\u0007, null\u0000, \u007f\u009b', 'bell␇, null␀, ␡�'],
    ['a colour before a bell', `${ESCAPE}[31mred\u0007`, 'red␇'],
    [
      'an escape without an end',
      `${ESCAPE}]${ESCAPE}`.repeat(1e5),
      `${'␛]␛'.repeat(100)}…`,
    ],
    ['carriage returns', '10 %\r20 %\r\nend', '10 %\n20 %\nend'],
    ['a long line', 'ha'.repeat(500_000), `${'ha'.repeat(150)}…`],
    [
      'long lines after another',
      `first\n${'x'.repeat(301)}`,
      `first\n${'x'.repeat(300)}…`,
    ],
    ['a line that just fits', 'x'.repeat(300), 'x'.repeat(300)],
    ['a pair of surrogates at the cut', `${'x'.repeat(299)}😀y`, `${'x'.repeat(299)}…`],
    ['a long line of blanks', ' '.repeat(1_000_000), BLANK],
    [
      'many lines',
      'line\n'.repeat(100_000),
      `${'line\n'.repeat(12)}… (99988 more lines)`,
    ],
  ])('%s', (_, stderr, said) => {
    expect(failureOf(stderr)).toBe(`${PLACE}${said}`);
    expect(failureOf(stderr, 'error')).toBe(`${PLACE}${said}`);
  });

  it('a complaint of the compiler, cut where it is long, with its line', () => {
    const complaint = `1:1 - ${'Type '.repeat(1000)}`;
    expect(failureOf(complaint, 'error')).toBe(
      `01.ipynb, cell 1 of 1 (sum), line 1:\n    console.error('…');\n${'Type '.repeat(60)}…`,
    );
  });
});

it('a long line of the cell is cut as well', () => {
  const long = { ...cell, source: `const data = '${'x'.repeat(1_000_000)}';` };
  const run = new CellRun(long, 1, new Displays());
  const { message } = cellFailure('/01.ipynb', [long], run, 'Error: x', 1);
  expect(message).toMatch(/, line 1:\n {4}const data = 'x+…\nError: x$/);
  expect(message.length).toBeLessThan(400);
});
