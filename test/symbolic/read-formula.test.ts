import { expect, test } from 'vitest';
import { InputError } from '../../src/checks';
import { readFormula } from '../../src/symbolic/read-formula';

const rules = {
  '+': (a: number, b: number) => a + b,
  '-': (a: number, b: number) => a - b,
  '*': (a: number, b: number) => a * b,
  '/': (a: number, b: number) => a / b,
  tanh: (a: number) => Math.tanh(a),
  max: (a: number, b: number) => Math.max(a, b),
};
const read = (formula: string) =>
  readFormula(formula, { number: (data) => data, rules });

test.each([
  ['1 + 2 * 3', 7],
  ['(1 + 2) * 3', 9],
  ['8 - 3 - 2', 3],
  ['8 / 4 / 2', 1],
  ['-2 * 3', -6],
  ['2 - -3', 5],
  ['-(1 + 2)', -3],
  ['1e-3 * 2 + .5', 0.502],
  ['max(1, tanh(0)) + 1', 2],
  ['2 · 3 × 4 − 5', 19],
  ['a = 2; b = 3; a*b + a', 8],
  ['a = -3; c = a*a; c + c*c', 90],
  ['zero = 0; zero + 1', 1],
])('%s is %d', (formula, value) => {
  expect(read(formula)).toBe(value);
});

test('what has a name is computed once, and a number knows its own', () => {
  const made: [number, string][] = [];
  const sums: string[] = [];
  const result = readFormula('a = 2; b = -3; c = a + b; c * c + 1', {
    number: (data, name) => {
      made.push([data, name]);
      return name || String(data);
    },
    rules: {
      '+': (p: string, q: string) => {
        sums.push(`${p}+${q}`);
        return `(${p}+${q})`;
      },
      '*': (p: string, q: string) => `${p}*${q}`,
    },
  });
  expect(result).toBe('((a+b)*(a+b)+1)');
  expect(sums.filter((sum) => sum === 'a+b')).toHaveLength(1);
  expect(made).toEqual([
    [2, 'a'],
    [-3, 'b'],
    [1, ''],
  ]);
});

test.each([
  ['', 'it ends too early'],
  ['1 +', 'it ends too early'],
  ['(1', 'it ends too early'],
  ['1 2', '"2" is not expected there'],
  ['2 ^ 3', '"^" is not expected there'],
  ['a = 1; b', 'b has no value; write b = 1; before it'],
  ['a = 1 b', '"b" is not expected there'],
  ['3 = 1; 2', '3 is no name'],
  ['sin(1)', 'there is no rule for sin; there are + - * / tanh max'],
  ['toString(1)', 'there is no rule for toString'],
  ['tanh(1, 2)', 'tanh takes 1; here it has 2'],
  ['1'.repeat(501), 'formula has 501 letters; it may have at most 500'],
])('"%s" is refused: %s', (formula, message) => {
  expect(() => read(formula)).toThrow(InputError);
  expect(() => read(formula)).toThrow(message);
});
