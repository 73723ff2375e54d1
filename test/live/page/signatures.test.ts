import { expect, it } from 'vitest';
import { cellNames } from '../../../src/live/kernel/code/cell-names';
import { parseCell } from '../../../src/live/kernel/code/parse-cell';
import { signaturesOf } from '../../../src/live/page/signatures';

const CELLS = [
  "import { make, train } from '../src';", // 0
  'const a = 1;', // 1
  'const b = a + 1;', // 2
  'const network = make(b);', // 3
  'function f() { return a; }', // 4
  'f();', // 5
  'train(network);', // 6
  'network.size', // 7
  'const other = 1; other', // 8
  'let list = []; list', // 9
  'list.push(a);', // 10
  'list.length', // 11
];

function signatures(codes: readonly string[]) {
  const cells = codes.map((code) => {
    const names = cellNames(parseCell(code));
    return { text: names.text, names };
  });
  return signaturesOf(cells, ['train']);
}

/** The cells whose outputs a change of one may change. */
function affected(cell: number, code: string): number[] {
  const before = signatures(CELLS);
  const after = signatures(CELLS.map((old, k) => (k === cell ? code : old)));
  return [...CELLS.keys()].filter((k) => before[k] !== after[k]);
}

it.each([
  [
    'a value reaches those that use it, also within functions',
    1,
    'const a = 2;',
    [1, 2, 3, 4, 5, 6, 7, 10, 11],
  ],
  ['a function reaches its callers', 4, 'function f() { return 2; }', [4, 5]],
  [
    'what changes an object reaches those who read it below',
    6,
    'train(network, 2);',
    [6, 7],
  ],
  ['a list that grew is another', 10, 'list.push(3);', [10, 11]],
  ['what nobody uses reaches nobody', 8, 'const other = 2; other', [8]],
  ['space between the words counts for nothing', 1, ' const a=1 ;\n\n// one', []],
  ['space within a text counts', 1, "const a = 'b  c';", [1, 2, 3, 4, 5, 6, 7, 10, 11]],
  ['what only reads changes nothing', 7, 'make(network).size', [7]],
])('%s', (_, cell, code, expected) => {
  expect(affected(cell, code)).toEqual(expected);
});

it('a cell that cannot be read stands for itself', () => {
  const cells = [
    { text: 'const = ', names: undefined },
    { text: 'a', names: undefined },
  ];
  const [first, second] = signaturesOf(cells, []);
  expect(first).not.toBe(second);
});
