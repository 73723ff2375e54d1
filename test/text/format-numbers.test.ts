import { expect, test } from 'vitest';
import { formatNumber, formatNumbers } from '../../src/text/format-numbers';

test.each([
  [
    'whole numbers stay as they are',
    [1, -20, 0, 1234567],
    ['1', '−20', '0', '1234567'],
  ],
  ['numbers share their decimals', [0.5, 0.25, 1], ['0.500', '0.250', '1.000']],
  ['the largest shows four digits', [123.456, -0.5, 1], ['123.5', '−0.5', '1.0']],
  ['so does a small one', [0.0123456, 0.001], ['0.01235', '0.00100']],
  ['large numbers need no decimals', [12345.6, 99.9], ['12346', '100']],
  [
    'numbers too far apart take powers of ten',
    [1, 0.00001],
    ['1.000 × 10⁰', '1.000 × 10⁻⁵'],
  ],
  ['so do very small ones', [0.000123456], ['1.235 × 10⁻⁴']],
  ['and very large ones', [-1234567.8, 2e6], ['−1.235 × 10⁶', '2.000 × 10⁶']],
  ['a zero among powers stays a zero', [0, 1.5e-9], ['0', '1.500 × 10⁻⁹']],
  ['no minus stands before a zero', [-0.00004, 0.3], ['0.0000', '0.3000']],
  ['nor before a whole one', [-0, 2], ['0', '2']],
  ['nothing stays nothing', [], []],
])('%s', (_, values, expected) => {
  expect(formatNumbers(values)).toEqual(expected);
});

test('numbers that are none keep their names', () => {
  expect(formatNumbers([NaN, 0.5])).toEqual(['NaN', '0.5000']);
  expect(formatNumbers([Infinity, -Infinity, 0.5])).toEqual([
    'Infinity',
    '−Infinity',
    '0.5000',
  ]);
  expect(formatNumber(NaN)).toBe('NaN');
});

test('the digits can be chosen', () => {
  expect(formatNumber(Math.PI)).toBe('3.142');
  expect(formatNumber(Math.PI, 8)).toBe('3.1415927');
  expect(formatNumber(1.23456e-9, 2)).toBe('1.2 × 10⁻⁹');
});
