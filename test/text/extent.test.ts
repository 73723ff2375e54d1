import { expect, test, vi } from 'vitest';
import { extent } from '../../src/text/extent';
import { formatNumbers } from '../../src/text/format-numbers';
import { signedNumbers } from '../../src/text/numbers';

// Hundreds of thousands of numbers may take longer than usual on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const many = Float64Array.from({ length: 300_000 }, (_, k) => Math.sin(k));

test('the extent is from the smallest to the largest value', () => {
  expect(extent([3, -1, 2])).toEqual([-1, 3]);
  expect(extent(new Set([5]))).toEqual([5, 5]);
  expect(extent([1, Number.NaN, 2])).toEqual([Number.NaN, Number.NaN]);
});

test('of nothing it holds nothing', () => {
  expect(extent([])).toEqual([Infinity, -Infinity]);
});

test('hundreds of thousands of numbers are no trouble', () => {
  expect(extent(many)[1]).toBeCloseTo(1);
  expect(formatNumbers(Array.from(many))).toHaveLength(300_000);
  expect(signedNumbers(many, 2)).toHaveLength(300_000);
});
