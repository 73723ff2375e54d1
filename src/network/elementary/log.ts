import { LN2_HIGH, LN2_LOW } from './exp';
import { powerOfTwo } from './power-of-two';

const number = new Float64Array(1);
const halves = new Int32Array(number.buffer);

/** The upper half of the bits of √½. */
const ROOT_HALF = 0x3fe6a09e;

const SMALLEST_NORMAL = 2.2250738585072014e-308;
const LIFT = 54;

/**
 * The natural logarithm, within 1 ulp, and the same bits on every machine.
 *
 * x is 2^k (1 + f), where 1 + f lies between √½ and √2, so that k stands in the upper
 * half of its bits. With s = f / (2 + f), ln(1 + f) is 2 (s + s³/3 + s⁵/5 + …); s is at
 * most 0.172, and what is left out after s²¹ is below 2⁻⁶⁰. Of that, f stands alone, as
 * it is exact: 2s = f − f²/2 + s f²/2.
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  const lift = x < SMALLEST_NORMAL ? LIFT : 0;
  number[0] = x * powerOfTwo(lift);
  const k = (halves[1] - ROOT_HALF) >> 20;
  const f = number[0] * powerOfTwo(-k) - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const series =
    z * (2 / 3 + w * (2 / 7 + w * (2 / 11 + w * (2 / 15 + w * (2 / 19))))) +
    w * (2 / 5 + w * (2 / 9 + w * (2 / 13 + w * (2 / 17 + w * (2 / 21)))));
  const halfSquare = 0.5 * f * f;
  const power = k - lift;
  return (
    power * LN2_HIGH - (halfSquare - (s * (halfSquare + series) + power * LN2_LOW) - f)
  );
}
