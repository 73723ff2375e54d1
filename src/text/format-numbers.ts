import { extent } from './extent';

/** How many digits count in a number that is shown. */
export const DIGITS = 4;
/** No number in the machine has more that count. */
export const MOST_DIGITS = 17;

/**
 * Numbers that belong together, written so that they can be compared at a glance: whole
 * numbers as they are; else all with the same number of decimals, chosen so that the
 * largest shows the given number of digits; with powers of ten where they are too far
 * apart for that.
 */
export function formatNumbers(values: readonly number[], digits = DIGITS): string[] {
  const sizes = values
    .map(Math.abs)
    .filter((size) => size > 0 && Number.isFinite(size));
  const [smallest, largest] = sizes.length > 0 ? extent(sizes) : [0, 0];
  if (values.every((value) => Number.isInteger(value)) && largest < 1e15) {
    return values.map((value) => withTrueMinus(String(value)));
  }
  if (largest >= 1e6 || largest < 1e-3 || smallest < largest * 10 ** -digits) {
    return values.map((value) => scientific(value, digits));
  }
  const decimals = Math.max(0, digits - 1 - Math.floor(Math.log10(largest)));
  return values.map((value) => withTrueMinus(value.toFixed(decimals)));
}

/** One number on its own. */
export function formatNumber(value: number, digits = DIGITS): string {
  return formatNumbers([value], digits)[0];
}

/** 1.234 × 10⁻⁹ */
function scientific(value: number, digits: number): string {
  if (value === 0 || !Number.isFinite(value)) return withTrueMinus(String(value));
  const [mantissa, exponent] = value.toExponential(digits - 1).split('e');
  const raised = [...String(Number(exponent))].map((c) => SUPERSCRIPTS[c]).join('');
  return withTrueMinus(`${mantissa} × 10${raised}`);
}

/** ⁻⁹ as -9 */
export function lowered(raised: string): string {
  const characters = Object.entries(SUPERSCRIPTS);
  return [...raised].map((c) => characters.find(([, up]) => up === c)?.[0]).join('');
}

const SUPERSCRIPTS: Record<string, string> = Object.fromEntries(
  [...'0123456789-'].map((character, k) => [character, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁻'][k]]),
);

/** A true minus sign, as wide as a plus, and no minus before a zero. */
function withTrueMinus(text: string): string {
  return text.replace(/^-(?=0*\.?0*$)/, '').replace(/^-/, '−');
}
