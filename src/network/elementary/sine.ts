import { ROUNDING } from './exp';

/** π/2 in three pieces: its first 33 bits, whose multiples are exact, 33 more, the rest. */
const QUARTER_HIGH = 6_746_518_852 / 4_294_967_296;
const QUARTER_MIDDLE = 6.077100506303966e-11;
const QUARTER_LOW = 2.0222662487959506e-21;
const PER_QUARTER = 0.6366197723675814;

/** The sine of x radians, |x| ≤ 1,000, within 1 ulp, and the same bits on every machine. */
export function sin(x: number): number {
  return sineAfter(0, x);
}

/** The cosine of x radians, |x| ≤ 1,000, within 1 ulp, and the same bits on every machine. */
export function cos(x: number): number {
  return sineAfter(1, x);
}

/** The sine of x and so many quarters of a turn: x is taken apart into more of them, and
 * an angle of at most an eighth, which comes in two pieces. */
function sineAfter(quarters: number, x: number): number {
  const n = x * PER_QUARTER + ROUNDING - ROUNDING;
  const high = x - n * QUARTER_HIGH;
  const middle = n * QUARTER_MIDDLE;
  const angle = high - middle;
  const rest = high - angle - middle - n * QUARTER_LOW;
  const turns = (n + quarters) & 3;
  const value = turns & 1 ? cosineSeries(angle, rest) : sineSeries(angle, rest);
  return turns & 2 ? -value : value;
}

/** r − r³/3! + r⁵/5! − … as far as r¹⁷ */
function sineSeries(r: number, rest: number): number {
  const g = r * r;
  let series = 0;
  for (let k = 16; k >= 2; k -= 2) series = (g / (k * (k + 1))) * (1 - series);
  return r - (r * series - rest * (1 - 0.5 * g));
}

/** 1 − r²/2! + r⁴/4! − … as far as r¹⁸ */
function cosineSeries(r: number, rest: number): number {
  const g = r * r;
  let series = 0;
  for (let k = 17; k >= 3; k -= 2) series = (g / (k * (k + 1))) * (1 - series);
  const half = 0.5 * g;
  const rough = 1 - half;
  return rough + (1 - rough - half + (half * series - r * rest));
}
