import { LN2_HIGH, LN2_LOW, nearestPower } from './exp';
import { powerOfTwo } from './power-of-two';

/**
 * Points where tanh is a short number t; each stands in two pieces, and serves from a
 * number on.
 */
const ZERO = { from: 0, point: 0, rest: 0, t: 0 };
const NEAR = {
  from: 0.55,
  point: 0.7331685343967135,
  rest: 4.407743742014721e-17,
  t: 5 / 8,
};
const FAR = {
  from: 0.95,
  point: 1.134341770659182,
  rest: 9.861326743409548e-17,
  t: 13 / 16,
};
const LAST = 1.35;

/** From here on tanh x is 1. */
const LARGEST = 22;

/**
 * The hyperbolic tangent, within 1 ulp, and the same bits on every machine.
 *
 * Near zero it is Lambert's continued fraction (1761), x / (1 + x² / (3 + x² / (5 + …))),
 * as far as 15: tanh d = d a / (a + m); what is left out is below 2⁻⁵⁸. Further out, d is
 * what x is beyond a point whose tanh is known, and the two are added as tangents are:
 * tanh(p + d) = (t + tanh d) / (1 + t tanh d).
 */
export function tanh(x: number): number {
  const size = x < 0 ? -x : x;
  const y = size < LAST ? fromPoint(size) : fromPower(size > LARGEST ? LARGEST : size);
  return x < 0 ? -y : y;
}

/** t + (1 − t²) (d − …): what follows t is small, and so is what rounding does to it. */
function fromPoint(x: number): number {
  const { point, rest, t } = x < NEAR.from ? ZERO : x < FAR.from ? NEAR : FAR;
  const d = x - point - rest;
  const g = d * d;
  const a = aOf(g);
  const m = mOf(g);
  const part = t * (d * a);
  return t + (1 - t * t) * (d - (d * (m + part)) / (a + m + part));
}

/** The point is k ln √2, where t is (2^k − 1) / (2^k + 1); what is taken from 1 is small. */
function fromPower(x: number): number {
  const k = nearestPower(2 * x);
  const d = x - k * (LN2_HIGH / 2) - k * (LN2_LOW / 2);
  const g = d * d;
  const a = aOf(g);
  const b = a + mOf(g);
  const da = d * a;
  const power = powerOfTwo(k);
  return 1 - (2 * (b - da)) / ((power + 1) * b + (power - 1) * da);
}

const aOf = (g: number) => 2_027_025 + g * (270_270 + g * (6_930 + g * 36));
const mOf = (g: number) => g * (675_675 + g * (45_045 + g * (594 + g)));
