import { fixedNumber } from '../../text/numbers';

/** Numbers written out below one another, with as many digits as they hold. */

/** What a number in the machine holds, in decimal digits. */
const HELD = 16;
/** Digits of a slope: more than any nudge gets right. */
const SLOPE_DIGITS = 12;

/** A number in two parts: the digits that stand back, and those that count. */
export interface Digits {
  back: string;
  counts: string;
}

/** Two losses, their difference, and the slope that comes of it beside the true one. */
export interface Subtraction {
  losses: [above: Digits, below: Digits];
  difference: Digits;
  /** How many digits the losses share, and how many their difference has left. */
  agree: number;
  left: number;
  slope: Digits;
  trueSlope: Digits;
  /** How many digits of the slope are right, counted from its first. */
  right: number;
}

export function subtraction(
  [above, below]: readonly [number, number],
  slope: number,
  trueSlope: number,
): Subtraction {
  const decimals = decimalsFor(Math.max(Math.abs(above), Math.abs(below)), HELD);
  const [a, b] = [above, below].map((loss) => loss.toFixed(decimals));
  const shared = sharedLength(a, b);
  const difference = fixedNumber(above - below, decimals);
  const zeros = /^−?[0.]*/.exec(difference)?.[0].length ?? 0;
  const places = decimalsFor(Math.abs(trueSlope), SLOPE_DIGITS);
  const [found, wanted] = [slope, trueSlope].map((value) => fixedNumber(value, places));
  const same = sharedLength(found, wanted);
  const good = wanted.slice(0, same);
  return {
    losses: [split(a, shared), split(b, shared)],
    difference: split(difference, zeros),
    agree: digitCount(a.slice(0, shared)),
    left: difference.slice(zeros).replace('.', '').length,
    // Here those that agree are the ones that count.
    slope: { back: found.slice(same), counts: found.slice(0, same) },
    trueSlope: { back: '', counts: wanted },
    right: digitCount(good),
  };
}

function split(text: string, at: number): Digits {
  return { back: text.slice(0, at), counts: text.slice(at) };
}

/** As many decimals as show so many digits of a number that large. */
function decimalsFor(size: number, digits: number): number {
  const first = size > 0 && Number.isFinite(size) ? Math.floor(Math.log10(size)) : 0;
  return Math.max(0, Math.min(40, digits - 1 - first));
}

function sharedLength(a: string, b: string): number {
  let k = 0;
  while (k < a.length && a[k] === b[k]) k++;
  return k;
}

/** Digits that count, from the first that is not 0. */
function digitCount(text: string): number {
  return text.replace(/^−?[0.]*/, '').replace('.', '').length;
}
