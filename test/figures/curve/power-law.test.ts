import { expect, test } from 'vitest';
import { fitPowerLaw } from '../../../src/figures/curve/power-law';

test('a power law is found again', () => {
  const points = [1, 10, 50, 400].map((x) => ({ x, y: 3 * x ** 1.7 }));
  const { factor, exponent } = fitPowerLaw(points);
  expect(exponent).toBeCloseTo(1.7, 10);
  expect(factor).toBeCloseTo(3, 10);
});

test('a single point has no slope', () => {
  const { factor, exponent } = fitPowerLaw([{ x: 5, y: 2 }]);
  expect(exponent).toBe(0);
  expect(factor).toBeCloseTo(2, 12);
});
