import { expect, test } from 'vitest';
import { log } from '../../../src/network/elementary/log';
import { LN_2 } from './published';
import { between, nearAnyOf, ofSize, seededArguments } from './seeded-arguments';
import { trueLog } from './true-values';
import { expectWithinOneUlp } from './within-one-ulp';

/** Where another power of two takes over. */
const steps = Array.from({ length: 100 }, (_, k) => Math.SQRT1_2 * 2 ** (k - 50));

test('ln x is within one ulp of its true value', () => {
  const xs = seededArguments([
    [2000, ofSize(-1022, 1023)],
    [2000, between(0.5, 2)],
    [2500, nearAnyOf([1])],
    [2000, nearAnyOf(steps)],
    [1000, ofSize(-1074, -1023)],
    [1000, between(0, 1000)],
  ]);
  expectWithinOneUlp(log, trueLog, xs.map(Math.abs));
});

test('ln 2 has the published digits, and ln 1 is 0', () => {
  expect(log(2)).toBe(Number(LN_2));
  expect(log(0.5)).toBe(-Number(LN_2));
  expect(log(1)).toBe(0);
});

test('the smallest and the largest number have their logarithms', () => {
  expect(log(Number.MIN_VALUE)).toBe(-744.4400719213812);
  expect(log(Number.MAX_VALUE)).toBe(709.782712893384);
});

test('ln 0 is −Infinity, ln Infinity is Infinity', () => {
  for (const zero of [0, -0]) expect(log(zero)).toBe(-Infinity);
  expect(log(Infinity)).toBe(Infinity);
});

test('below zero, and for what is no number, there is none', () => {
  for (const x of [-Number.MIN_VALUE, -1, -Infinity, NaN]) expect(log(x)).toBeNaN();
});
