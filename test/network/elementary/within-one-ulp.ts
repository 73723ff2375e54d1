import { expect } from 'vitest';
import { type TrueValue, ulpsApart } from './exact';

/** Expects 10,000 values or more, each within one ulp of the true one. */
export function expectWithinOneUlp(
  compute: (x: number) => number,
  trueValue: (x: number) => TrueValue,
  xs: number[],
): void {
  expect(xs.length).toBeGreaterThanOrEqual(10_000);
  const ulps = xs.map((x) => ulpsApart(compute(x), trueValue(x)));
  const worst = ulps.reduce((most, size, k) => (size > ulps[most] ? k : most), 0);
  const said = `${compute.name}(${xs[worst]}) = ${compute(xs[worst])} is the farthest off`;
  expect(ulps[worst], said).toBeLessThanOrEqual(1);
}
