import {
  requireWritable,
  shortNumber,
  signedNumber,
  signedNumbers,
} from '../../text/numbers';

/** With its sign and a few decimals; with more only where these would say nothing. */
export function numberText(value: number, decimals: number): string {
  if (value !== 0 && Math.abs(value) < 10 ** -decimals) return signedNumber(value, 1);
  return signedNumbers([value], decimals)[0];
}

/** The same for a box, which has room for six letters: +0.0064, +12.3, +7e−5. */
export function boxText(value: number, decimals: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size < 10 ** -decimals || size >= 1000)) {
    return (value > 0 ? '+' : '') + powerText(value);
  }
  return numberText(value, size < 10 ? decimals : 1);
}

/** A value as a box has it: 0.8 and 0.458, and 3e−5. */
export function valueText(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-3 || size >= 1e5)) return powerText(value);
  return shortNumber(value, 3).replace(/\.0+$|(?<=\.\d*?)0+$/, '');
}

function powerText(value: number): string {
  requireWritable(value);
  return value.toExponential(0).replace('e+', 'e').replaceAll('-', '−');
}
