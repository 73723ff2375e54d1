import { bitLength, exactly, fixedPoint, type TrueValue } from './exact';

/**
 * The true values of the elementary functions by their series, in whole numbers of any
 * length: what is left out of a value is below 2⁻¹⁸⁰ of it.
 */

/** Binary digits after the point. */
const PLACES = 256;

/** Of the constants, as many as the largest multiples and shortest angles ask for. */
const CONSTANT_PLACES = 320;

/** ln 2 = 2 artanh ⅓ */
const LN2 = 2n * inverseTangent(3n, 1n);
/** Machin (1706): π/4 = 4 arctan 1/5 − arctan 1/239 */
const HALF_PI = 8n * inverseTangent(5n, -1n) - 2n * inverseTangent(239n, -1n);

export function trueExp(x: number): TrueValue {
  const fixed = fixedPoint(x, PLACES);
  const k = nearestMultiple(fixed, LN2);
  const rest = fixed - multiple(k, LN2);
  return { digits: expSeries(rest, PLACES), places: PLACES - Number(k) };
}

/** x is 2^k m; ln m = 2 artanh s for s = (m − 1) / (m + 1). */
export function trueLog(x: number): TrueValue {
  const { whole, exponent } = exactly(x);
  let k = bitLength(whole);
  let m = whole << BigInt(PLACES - k);
  if (m * m < 1n << BigInt(2 * PLACES - 1)) {
    m <<= 1n;
    k--;
  }
  const one = 1n << BigInt(PLACES);
  const s = ((m - one) << BigInt(PLACES)) / (m + one);
  const square = (s * s) >> BigInt(PLACES);
  let sum = 0n;
  let power = s;
  for (let n = 1n; power !== 0n && power !== -1n; n += 2n) {
    sum += power / n;
    power = (power * square) >> BigInt(PLACES);
  }
  return { digits: multiple(BigInt(k + exponent), LN2) + 2n * sum, places: PLACES };
}

/** (e^2x − 1) / (e^2x + 1) */
export function trueTanh(x: number): TrueValue {
  const places = placesFor(x);
  const twice = 2n * fixedPoint(x, places);
  const k = isSmall(x) ? 0n : nearestMultiple(twice, LN2);
  const power = expSeries(twice - multiple(k, LN2), places);
  const squared = k < 0n ? power >> -k : power << k;
  const one = 1n << BigInt(places);
  return { digits: ((squared - one) << BigInt(places)) / (squared + one), places };
}

export function trueSin(x: number): TrueValue {
  return sineAfter(0n, x, placesFor(x));
}

export function trueCos(x: number): TrueValue {
  return sineAfter(1n, x, PLACES);
}

/** The sine of x and so many quarters of a turn. */
function sineAfter(quarters: bigint, x: number, places: number): TrueValue {
  const fixed = fixedPoint(x, places);
  const n = isSmall(x) ? 0n : nearestMultiple(fixed, HALF_PI);
  const angle = fixed - multiple(n, HALF_PI);
  const turns = (n + quarters) & 3n;
  const one = 1n << BigInt(places);
  const value =
    turns & 1n
      ? sineSeries(one, 1n, angle, places)
      : sineSeries(angle, 2n, angle, places);
  return { digits: turns & 2n ? -value : value, places };
}

/** 1 + x + x²/2! + … */
function expSeries(x: bigint, places: number): bigint {
  let sum = 0n;
  let term = 1n << BigInt(places);
  for (let n = 1n; term !== 0n && term !== -1n; n++) {
    sum += term;
    term = ((term * x) / n) >> BigInt(places);
  }
  return sum;
}

/** Every second term of the exponential's series, from a first one on, with signs in turn. */
function sineSeries(first: bigint, next: bigint, x: bigint, places: number): bigint {
  const square = (x * x) >> BigInt(places);
  let sum = 0n;
  let term = first;
  for (let n = next; term !== 0n; n += 2n) {
    sum += term;
    term = -((term * square) >> BigInt(places)) / (n * (n + 1n));
  }
  return sum;
}

/** 1/n ± 1/3n³ + 1/5n⁵ ± …: artanh 1/n for the sign 1, arctan 1/n for −1. */
function inverseTangent(n: bigint, sign: 1n | -1n): bigint {
  let sum = 0n;
  let power = (1n << BigInt(CONSTANT_PLACES)) / n;
  for (let k = 1n; power !== 0n; k += 2n) {
    sum += power / k;
    power = (sign * power) / (n * n);
  }
  return sum;
}

/** Numbers that are taken as they are: of no constant is a multiple near. */
function isSmall(x: number): boolean {
  return Math.abs(x) < 1 / 8;
}

/** A small number keeps all of its digits, and as many more. */
function placesFor(x: number): number {
  return isSmall(x) && x !== 0 ? PLACES - Math.floor(Math.log2(Math.abs(x))) : PLACES;
}

/** What multiple of a constant is nearest to a number of PLACES. */
function nearestMultiple(fixed: bigint, constant: bigint): bigint {
  const rough = constant >> BigInt(CONSTANT_PLACES - PLACES);
  return (2n * fixed + (fixed < 0n ? -rough : rough)) / (2n * rough);
}

/** k times a constant, with PLACES. */
function multiple(k: bigint, constant: bigint): bigint {
  return (k * constant) >> BigInt(CONSTANT_PLACES - PLACES);
}
