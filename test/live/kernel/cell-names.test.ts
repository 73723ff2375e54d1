import { describe, expect, it } from 'vitest';
import { cellNames } from '../../../src/live/kernel/code/cell-names';
import { parseCell } from '../../../src/live/kernel/code/parse-cell';

const names = (code: string) => cellNames(parseCell(code));

describe('the names that a cell takes from others', () => {
  it.each([
    ['a + b.c[d]', ['a', 'b', 'd']],
    ['const a = b; a + c', ['b', 'c']],
    ['({ a: b, c, [d]: 1, e() { return f } })', ['b', 'c', 'd', 'f']],
    ['const f = (a, { b, c: [d = e] }) => a + b + d + g', ['e', 'g']],
    ['for (const a of b) { const c = a; c + d }', ['b', 'd']],
    ['for (let i = 0; i < n; i++) i', ['n']],
    ['try { a } catch (b) { b }', ['a']],
    ['function f(a) { return f(a) + arguments.length }', []],
    ['class A extends B { c = d; e = (f: G) => f; static { h } }', ['B', 'd', 'h']],
    ['a as B; c satisfies D; e!', ['a', 'c', 'e']],
    ['type A = typeof b; let c: D<E>', []],
    ["import { a } from 'b'; a", []],
    ['here: for (;;) break here', []],
    ['switch (a) { case b: let c; c }', ['a', 'b']],
    [`b\`c\${a}\`; new D(); await e; f?.g?.(h)`, ['a', 'b', 'D', 'e', 'f', 'h']],
    ['{ const a = 1; } a', ['a']],
  ])('of %j are %j', (code, expected) => {
    expect(names(code).uses.sort()).toEqual(expected.sort());
  });
});

describe('the names whose values a cell changes', () => {
  it.each([
    ['a = 1; b++; [c, d] = e', ['a', 'b', 'c', 'd']],
    ['a.b = 1; c[0].d += 1; (e as any).f = 1', ['a', 'c', 'e']],
    ['a.push(1); const n = b.push(1)', ['a']],
    ['const f = () => { a = 1; }', ['a']],
    ['let a; a = 1; const b = []; b.push(1)', []],
    ['console.log(1)', []],
  ])('of %j are %j', (code, expected) => {
    expect(names(code).changes.sort()).toEqual(expected);
  });
});

it('a cell says what it defines, imports and hands on', () => {
  expect(
    names(
      "import { a as b } from 'c'; const d = () => 1; let { e } = f; train(e, g.h)",
    ),
  ).toMatchObject({
    defines: ['b', 'd', 'e'],
    imports: ['b'],
    functions: ['d'],
    passes: { train: ['g'] },
  });
});
