import { expect, test } from 'vitest';
import { cos, sin } from '../../../src/network/elementary/sine';
import { COS_1, SIN_1 } from './published';
import { between, nearAnyOf, ofSize, seededArguments } from './seeded-arguments';
import { trueCos, trueSin } from './true-values';
import { expectWithinOneUlp } from './within-one-ulp';

/** Where a sine or a cosine is 0, and where another quarter of a turn takes over. */
const eighths = Array.from({ length: 2546 }, (_, k) => ((k - 1273) * Math.PI) / 4);

const xs = seededArguments([
  [3500, between(-1000, 1000)],
  [2000, between(-Math.PI, Math.PI)],
  [3000, nearAnyOf(eighths)],
  [1500, ofSize(-1074, -1)],
]).map((x) => Math.min(1000, Math.max(-1000, x)));

test('the sine is within one ulp of its true value', () => {
  expectWithinOneUlp(sin, trueSin, xs);
});

test('the cosine is within one ulp of its true value', () => {
  expectWithinOneUlp(cos, trueCos, xs);
});

test('sin 1 and cos 1 have the published digits', () => {
  expect(sin(1)).toBe(Number(SIN_1));
  expect(cos(1)).toBe(Number(COS_1));
});

test('sin 0 is 0, and cos 0 is 1', () => {
  for (const zero of [0, -0]) {
    expect(sin(zero) === 0).toBe(true);
    expect(cos(zero)).toBe(1);
  }
});

test('the sines of x and −x are the same but for their sign, the cosines altogether', () => {
  for (const x of xs.slice(0, 1000)) {
    expect(sin(-x)).toBe(-sin(x));
    expect(cos(-x)).toBe(cos(x));
  }
});

test('no angle, no sine', () => {
  for (const x of [NaN, Infinity, -Infinity]) {
    expect(sin(x)).toBeNaN();
    expect(cos(x)).toBeNaN();
  }
});
