import { expect, test } from 'vitest';
import { decimals, ulpsApart } from './exact';
import { COS_1, E, LN_2, SIN_1, TANH_1 } from './published';
import { trueCos, trueExp, trueLog, trueSin, trueTanh } from './true-values';

test.each([
  ['e', trueExp(1), E],
  ['ln 2', trueLog(2), LN_2],
  ['tanh 1', trueTanh(1), TANH_1],
  ['sin 1', trueSin(1), SIN_1],
  ['cos 1', trueCos(1), COS_1],
])('the reference has the 50 published digits of %s', (_, value, digits) => {
  expect(decimals(value, 50)).toBe(digits);
});

test('a neighbour of the true value is one ulp away, a rounded value at most half of one', () => {
  const ulp = 2 ** -51;
  expect(ulpsApart(Math.E, trueExp(1))).toBeLessThan(0.5);
  const next = ulpsApart(Math.E + ulp, trueExp(1));
  const before = ulpsApart(Math.E - ulp, trueExp(1));
  expect(next + before).toBeCloseTo(2, 2);
});
