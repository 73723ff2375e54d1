import { numberText } from '../graph/graph-numbers';
import {
  columnOf,
  type ProductFactor,
  type ProductValues,
  rowOf,
} from './product-values';

/** How one entry of a product comes about, in words and numbers. */
export interface ProductTerms {
  /** "column 0 of Δ₁ with column 1 of X" */
  title: string;
  left: string[];
  right: string[];
  /** None where the two are not of one length. */
  products: string[];
  sum?: string;
  /** What the sum runs over. */
  each: 'sample' | 'pair';
}

/** The row of the left factor, the column of the right one, and what comes of them. */
export function productTerms(
  values: ProductValues,
  unit: number,
  input: number,
): ProductTerms {
  const { left, right, product, samples } = values;
  const [row, column] = [rowOf(left, unit), columnOf(right, input)];
  const isAcross = { left: left.turned, right: !right.turned };
  const where = (isColumn: boolean, index: number, { name }: ProductFactor) =>
    `${isColumn ? 'column' : 'row'} ${index} of ${name}`;
  const write = ({ name }: ProductFactor) =>
    name.startsWith('Δ') ? slopeText : inputText;
  // Samples lie in rows: then it is a column that runs over them.
  const overSamples = (isColumn: boolean) => isColumn === (samples === 'rows');
  const each = overSamples(isAcross.left) && overSamples(isAcross.right);
  return {
    title: `${where(isAcross.left, unit, left)} with ${where(isAcross.right, input, right)}:`,
    left: row.map(write(left)),
    right: column.map(write(right)),
    products: product ? row.map((value, k) => slopeText(value * column[k])) : [],
    sum: product && slopeText(product[unit][input]),
    each: each ? 'sample' : 'pair',
  };
}

/** A slope among others, where a plus says nothing. */
export function slopeText(slope: number): string {
  return numberText(slope, 4).replace('+', '');
}

/** What comes into a layer: 1, 0.7. */
export function inputText(value: number): string {
  return slopeText(value).replace(/(?<=\.\d*?)\.?0+$/, '');
}
