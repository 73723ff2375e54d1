import { expect, it } from 'vitest';
import { transformCell } from '../../../src/live/kernel/code/transform-cell';

/** The JavaScript that a cell becomes, without the line in front. */
function javascript(source: string): string {
  const { code } = transformCell(source);
  return code.slice(code.indexOf('\n') + 1);
}

it.each([
  ['let x: number = 1;', ';   x         = 1;'],
  ['const f = (a?: string): void => {}', ';     f = (a         )       => {};'],
  ['type A = { b: string }\n[1, 2]', ';                     \n;$last([1, 2]);'],
  ['x as unknown as number', ';$last(x                     );'],
  ['const { a, b: [c] } = d, e = 1', ';     ({ a, b: [c] } = d), e = 1;'],
  ['let a, b', ';   a = undefined, b = undefined;'],
  ['export const a = 1;', '       ;     a = 1;'],
  ['for (const x of y as any) x!.z', 'for (const x of y       ) x .z;'],
  ["import { a, type B } from 'c';", ';a = $import("c", "a");'],
  [
    'const a = (\n  b: number,\n): {\n  c: string;\n} => d',
    ';     a = (\n  b        ,\n    \n            \n) => d;',
  ],
])('%j keeps its places', (source, expected) => {
  expect(javascript(source)).toBe(expected);
});

it('says what a cell imports and declares', () => {
  const cell = transformCell(
    `import all, { one as two } from 'three';
    const { four, five: [six = 6, ...seven] } = two; let eight;
    function nine() {} class Ten {} enum Eleven { A }`,
  );
  expect(cell.modules).toEqual(['three']);
  expect(cell.constants).toEqual(['all', 'two', 'four', 'six', 'seven']);
  expect(cell.variables).toEqual(['eight', 'Ten', 'Eleven']);
  expect(cell.functions).toEqual(['nine']);
});

it.each([
  ['await f()', true],
  ['for await (const a of b) {}', true],
  ['const f = async () => await g()', false],
  ['class A { async b() { await c } }', false],
])('%j awaits something: %s', (source, expected) => {
  expect(transformCell(source).isAsync).toBe(expected);
});

it('finds the place in the cell of each place in the code', () => {
  const source = 'const a: number = 1,\n  { b } = c;\nfail(a as number, b);';
  const { code, origin } = transformCell(source);
  for (const word of ['b } =', 'c)', 'fail', 'b))']) {
    const before = code.slice(0, code.indexOf(word)).split('\n');
    const column = (before.at(-1) as string).length + 1;
    const place = origin({ line: before.length, column });
    const line = source.split('\n')[place.line - 1];
    expect(line.slice(place.column - 1)).toMatch(word.replace(/\)+$/, '').trim());
    expect(line[place.column - 1]).toBe(word[0]);
  }
});

it.each([
  ['const a = ;', 1, 11],
  ['let a;\nlet a;', 2, 5],
  ['a\n  export default 1', 2, 3],
  ['namespace A { export const b = 1 }', 1, 1],
])('says where %j cannot be read', (source, line, column) => {
  expect(() => transformCell(source)).toThrow(
    expect.objectContaining({ name: 'SyntaxError', line, column }),
  );
});
