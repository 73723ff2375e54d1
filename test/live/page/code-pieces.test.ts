import { expect, it } from 'vitest';
import { bracketHint } from '../../../src/live/page/code/bracket-hint';
import { codePieces } from '../../../src/live/page/code/code-pieces';

it('tells words, texts, numbers and comments apart, and leaves nothing out', () => {
  const code =
    "const a = 'it\\'s (1'; // no (\n/* let\n*/ return `b\n1e-3`; constant.of";
  const pieces = [...codePieces(code)];
  expect(pieces.map(({ text }) => text).join('')).toBe(code);
  const ofKind = (kind: string) =>
    pieces.filter((piece) => piece.kind === kind).map(({ text }) => text);
  expect(ofKind('keyword')).toEqual(['const', 'return']);
  expect(ofKind('string')).toEqual(["'it\\'s (1'", '`b\n1e-3`']);
  expect(ofKind('comment')).toEqual(['// no (', '/* let\n*/']);
  const numbers = [...codePieces('a1 + 2.5e3 + 0xff')].filter(({ kind }) => kind);
  expect(numbers.map(({ text }) => text)).toEqual(['2.5e3', '0xff']);
});

it.each([
  ['f(a[1], { b: 2 });', undefined],
  ["const a = '('; // [\n`{`", undefined],
  ['console.log(1', 'The ( in line 1 is never closed.'],
  ['a;\nfor (;;) {\n  f(1);\n', 'The { in line 2 is never closed.'],
  ['f([1, 2)', 'The [ in line 1 is not closed before the ) in line 1.'],
  ['if (a) {\n  f(a;\n}', 'The ( in line 2 is not closed before the } in line 3.'],
  ['f(1));', 'Nothing is open that the ) in line 1 could close.'],
])('of %j it says %s', (code, hint) => {
  expect(bracketHint(code)).toBe(hint);
});
