/** digits / 2^places */
export interface TrueValue {
  digits: bigint;
  places: number;
}

const bytes = new DataView(new ArrayBuffer(8));

/** What a finite number is, exactly: whole · 2^exponent. */
export function exactly(x: number): { whole: bigint; exponent: number } {
  bytes.setFloat64(0, x);
  const bits = bytes.getBigUint64(0);
  const power = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & ((1n << 52n) - 1n);
  const size = power === 0 ? fraction : fraction | (1n << 52n);
  return { whole: x < 0 ? -size : size, exponent: Math.max(power, 1) - 1075 };
}

/** x · 2^places, its fraction cut off. */
export function fixedPoint(x: number, places: number): bigint {
  const { whole, exponent } = exactly(x);
  return shifted(whole, exponent + places);
}

export function bitLength(whole: bigint): number {
  const hex = (whole < 0n ? -whole : whole).toString(16);
  return 4 * hex.length - Math.clz32(Number.parseInt(hex[0], 16)) + 28;
}

/**
 * How far a number is from the true value, in ulps: steps from one number to the next where
 * the true value lies.
 */
export function ulpsApart(x: number, { digits, places }: TrueValue): number {
  if (!Number.isFinite(x)) return Number.POSITIVE_INFINITY;
  const ulp = Math.max(bitLength(digits) - 53 - places, -1074);
  const parts = shifted(fixedPoint(x, places) - digits, 10 - ulp - places);
  return Math.abs(Number(parts)) / 1024;
}

/** The decimal digits of a true value, so many of them after the point. */
export function decimals({ digits, places }: TrueValue, count: number): string {
  const all = ((digits * 10n ** BigInt(count)) >> BigInt(places)).toString();
  return `${all.slice(0, -count) || '0'}.${all.slice(-count)}`;
}

function shifted(whole: bigint, by: number): bigint {
  return by < 0 ? whole >> BigInt(-by) : whole << BigInt(by);
}
