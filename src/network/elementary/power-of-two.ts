const LEAST = -1074;
const MOST = 1023;

const powers = new Float64Array(MOST - LEAST + 1);
powers[0] = Number.MIN_VALUE;
for (let k = 1; k < powers.length; k++) powers[k] = 2 * powers[k - 1];

/** 2^e, for whole e from −1074 to 1023: all powers of two that a number can hold. */
export function powerOfTwo(e: number): number {
  return powers[e - LEAST];
}
