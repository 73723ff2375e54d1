import { expect, test } from 'vitest';
import { exp } from '../../../src/network/elementary/exp';
import { E } from './published';
import { between, nearAnyOf, ofSize, seededArguments } from './seeded-arguments';
import { trueExp } from './true-values';
import { expectWithinOneUlp } from './within-one-ulp';

/** Where another power of two takes over. */
const steps = Array.from({ length: 400 }, (_, k) => (k - 199.5) * Math.LN2);

test('e^x is within one ulp of its true value', () => {
  const xs = seededArguments([
    [3000, between(-708, 709.78)],
    [2000, between(-1, 1)],
    [2000, nearAnyOf(steps)],
    [1500, ofSize(-1074, -1)],
    [1500, between(-745.13, -708)],
    [500, between(709, 709.782712893384)],
  ]);
  expectWithinOneUlp(exp, trueExp, xs);
});

test('e¹ has the published digits, and e⁰ is 1', () => {
  expect(exp(1)).toBe(Number(E));
  for (const zero of [0, -0]) expect(exp(zero)).toBe(1);
});

test('e^x ends in Infinity on one side and in 0 on the other', () => {
  expect(exp(709.782712893384)).toSatisfy(Number.isFinite);
  for (const x of [709.7827128933841, 710, 1e300, Infinity]) {
    expect(exp(x)).toBe(Infinity);
  }
  expect(exp(-745.1332191019411)).toBe(Number.MIN_VALUE);
  for (const x of [-745.1332191019412, -746, -800, -1e300, -Infinity]) {
    expect(exp(x)).toBe(0);
  }
});

test('the power of what is no number is none', () => {
  expect(exp(NaN)).toBeNaN();
});
