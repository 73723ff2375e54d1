import { expect, test } from 'vitest';
import {
  counted,
  decimalNumber,
  givenNumber,
  grouped,
  magnitude,
  rounded,
  shortNumber,
  signedNumber,
  signedNumbers,
  spaced,
} from '../../src/text/numbers';

test('whole numbers stand in full, with their thousands set apart', () => {
  expect(grouped(1234567)).toBe('1,234,567');
  expect(grouped(-1000)).toBe('−1,000');
  expect(grouped(999)).toBe('999');
  expect(counted(1, 'epoch')).toBe('1 epoch');
  expect(counted(10_000, 'epoch')).toBe('10,000 epochs');
});

test('other numbers have a few digits', () => {
  expect(shortNumber(0.012345)).toBe('0.012');
  expect(shortNumber(0.70108, 3)).toBe('0.701');
  expect(shortNumber(3)).toBe('3');
  expect(shortNumber(0.000123)).toBe('1.2 × 10⁻⁴');
});

test('a number that somebody gave is written as they would', () => {
  expect([0.5, 0.1, 3, -0.25, 1e-5].map(givenNumber)).toEqual([
    '0.5',
    '0.1',
    '3',
    '−0.25',
    '0.00001',
  ]);
});

test('an order of magnitude is one digit and a power of ten', () => {
  expect(magnitude(1e-5)).toBe('10⁻⁵');
  expect(magnitude(3.2e-8)).toBe('3 × 10⁻⁸');
  expect(magnitude(0.1)).toBe('0.1');
});

test('in a narrow place a power of ten stands only where it must', () => {
  expect([0.000225, 0.0512, -12.345, 0].map((value) => decimalNumber(value))).toEqual([
    '0.000225',
    '0.0512',
    '−12.3',
    '0',
  ]);
  expect(decimalNumber(2.3e-7)).toBe('2 × 10⁻⁷');
});

test('signs are written above zero too, and no sign before a zero', () => {
  expect(signedNumber(0.25)).toBe('+0.25');
  expect(signedNumber(0)).toBe('0');
  expect(signedNumber(-0.25)).toBe('−0.25');
});

test('numbers that belong together have the same decimals, as few as say the same', () => {
  expect(signedNumbers([0.8, -0.5, 0], 2)).toEqual(['+0.8', '−0.5', '0.0']);
  expect(signedNumbers([0.81, -0.5], 2)).toEqual(['+0.81', '−0.50']);
  expect(signedNumbers([-1.6237, 0.049], 2)).toEqual(['−1.62', '+0.05']);
  expect(signedNumbers([1e-7, -2e-7], 2)).toEqual(['+1.0 × 10⁻⁷', '−2.0 × 10⁻⁷']);
  expect(signedNumbers([-0.0001, 1], 2)).toEqual(['0.00', '+1.00']);
});

test('rounding keeps digits, not decimals', () => {
  expect(rounded([1.23456789e-9, 12345.6789], 3)).toEqual([1.23e-9, 12300]);
});

test('spaced numbers include both ends', () => {
  expect(spaced(0, 1, 3)).toEqual([0, 0.5, 1]);
  expect(spaced(2, 5, 1)).toEqual([2]);
});
