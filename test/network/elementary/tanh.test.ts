import { expect, test } from 'vitest';
import { tanh } from '../../../src/network/elementary/tanh';
import { TANH_1 } from './published';
import { between, nearAnyOf, ofSize, seededArguments } from './seeded-arguments';
import { trueTanh } from './true-values';
import { expectWithinOneUlp } from './within-one-ulp';

/** Where another point or another power of two takes over. */
const steps = [
  ...[0.55, 0.95, 1.35, 22],
  ...Array.from({ length: 60 }, (_, k) => ((k + 4.5) * Math.LN2) / 2),
];

test('tanh x is within one ulp of its true value', () => {
  const xs = seededArguments([
    [3500, between(-1.4, 1.4)],
    [2000, between(-23, 23)],
    [1500, nearAnyOf([0.55, 0.95, 1.35])],
    [1500, nearAnyOf(steps)],
    [1500, ofSize(-1074, -1)],
  ]);
  expectWithinOneUlp(tanh, trueTanh, xs);
});

test('tanh 1 has the published digits, and tanh 0 is 0', () => {
  expect(tanh(1)).toBe(Number(TANH_1));
  for (const zero of [0, -0]) expect(tanh(zero) === 0).toBe(true);
});

test('the tangents of x and −x are the same but for their sign', () => {
  for (const x of seededArguments([[1000, ofSize(-60, 5)]])) {
    expect(tanh(-x)).toBe(-tanh(x));
  }
});

test('far out tanh x is 1 or −1, and never beyond', () => {
  for (const x of seededArguments([[1000, between(15, 30)]])) {
    expect(tanh(x)).toBeLessThanOrEqual(1);
  }
  for (const x of [22, 1e300, Infinity]) {
    expect(tanh(x)).toBe(1);
    expect(tanh(-x)).toBe(-1);
  }
});

test('the tangent of what is no number is none', () => {
  expect(tanh(NaN)).toBeNaN();
});
