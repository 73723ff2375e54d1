import { counted } from '../../text/numbers';
import { slopeText } from './product-terms';
import type { ProductFactor, ProductValues } from './product-values';

/** What comes of a product, and in words what is to be said of it. */
export interface Verdict {
  right: boolean;
  /** One or two lines. */
  lines: string[];
}

/** Slopes are sums of a few numbers: what differs by less is rounding. */
const ROUNDING = 1e-12;

/** Whether a product is the matrix of slopes, and if not, how that shows. */
export function judge(values: ProductValues, unit: number, input: number): Verdict {
  const { layer, left, right, product, slopes } = values;
  const entry = `W${layer}[${unit}][${input}]`;
  const wrong = (...lines: string[]) => ({ right: false, lines });
  if (!product) {
    return wrong(
      '✗ The shapes do not fit. You get an error, and that is lucky:',
      `${nameOf(left)} has rows of ${counted(left.columns, 'number')}, ${nameOf(right)} columns of ${right.rows}.`,
    );
  }
  if (product.length !== slopes.length || product[0].length !== slopes[0].length) {
    return wrong(
      `✗ The shapes fit, but give ${shape(product)} numbers;`,
      `the weights are ${shape(slopes)}. Only the shape gives it away.`,
    );
  }
  const differs = (u: number, i: number) =>
    Math.abs(product[u][i] - slopes[u][i]) > ROUNDING;
  const entries = slopes.flatMap((row, u) => row.map((_, i) => [u, i]));
  const first = entries.find(([u, i]) => differs(u, i));
  if (!first) {
    return {
      right: true,
      lines: [`✓ This is the slope in ${entry}: one product per sample, added up.`],
    };
  }
  return differs(unit, input)
    ? wrong(
        '✗ The shapes fit, nothing complains, and it is wrong:',
        `the slope in ${entry} is ${slopeText(slopes[unit][input])}.`,
      )
    : wrong(
        '✗ The shapes fit, nothing complains, and it is wrong,',
        'though not in this entry. Try another.',
      );
}

export function nameOf({ name, turned }: ProductFactor): string {
  return turned ? `${name}ᵀ` : name;
}

export function shape(matrix: readonly (readonly unknown[])[]): string {
  return `${matrix.length} × ${matrix[0].length}`;
}
