import { powerOfTwo } from './power-of-two';

/** ln 2 in two pieces: its first 32 bits, whose multiples are exact, and the rest. */
export const LN2_HIGH = 2_977_044_471 / 4_294_967_296;
export const LN2_LOW = 1.9082149292705877e-10;
const PER_LN2 = Math.LOG2E;

/** Added and taken away again, it leaves a number without its fraction, rounded. */
export const ROUNDING = 6_755_399_441_055_744;

/** From here on e^x is Infinity, and e^−x is 0. */
const LARGEST = 800;

/**
 * e^x, within 1 ulp, and the same bits on every machine: the four operations round the
 * same everywhere, which Math.exp does not.
 *
 * With x = k ln 2 + r it is 2^k · e^r, and r is at most ½ ln 2.
 */
export function exp(x: number): number {
  const inside = x > LARGEST ? LARGEST : x < -LARGEST ? -LARGEST : x;
  const k = nearestPower(inside);
  const half = k >> 1; // 2^k itself may be too large for a number
  return (1 + beyondPower(inside, k)) * powerOfTwo(half) * powerOfTwo(k - half);
}

/** The k whose 2^k is nearest to e^x. */
export function nearestPower(x: number): number {
  return x * PER_LN2 + ROUNDING - ROUNDING;
}

/**
 * e^r − 1 for r = x − k ln 2.
 *
 * e^r is (p + rq) / (p − rq), where rq / p is Lambert's continued fraction for tanh(r/2)
 * as far as r⁶; what is left out is below 2⁻⁶⁰. Of that, r stands alone, in two pieces,
 * and the rest is at most 0.07: what rounding does to it hardly shows.
 */
export function beyondPower(x: number, k: number): number {
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const g = r * r;
  const p = 665_280 + g * (75_600 + g * (840 + g));
  const q = 332_640 + g * (10_080 + g * 42);
  const rest = (g * (q - r * (55_440 + g * (756 + g)))) / (p - r * q);
  return high - (low - rest);
}
