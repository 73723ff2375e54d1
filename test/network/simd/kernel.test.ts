import { expect, test } from 'vitest';
import { simdKernel } from '../../../src/network/simd/kernel';

test('the kernel’s memory grows to the length that is wanted', () => {
  for (const length of [1, 10_000, 200_000]) {
    expect(simdKernel(length)?.numbers.length).toBeGreaterThanOrEqual(length);
  }
});

test('a layer too large for its memory goes without', () => {
  expect(simdKernel(2 ** 24)).toBeDefined();
  expect(simdKernel(2 ** 24 + 1)).toBeUndefined();
});
