import { InputError, optionsOf, requireName, requireString, shown } from '../checks';
import type { Dataset } from '../network/datasets';
import type { Network } from '../network/network';
import { createObjective, type LossOptions } from '../network/objective';
import { parameterNames } from '../network/parameters';
import { counted } from '../text/numbers';
import { type Figure, makeFigure } from './figure';
import { drawProduct } from './product/product-drawing';
import { type ProductTerms, productTerms } from './product/product-terms';
import {
  FORMULAS,
  type ProductFormula,
  productValues,
  rightFormula,
  type SampleLayout,
} from './product/product-values';
import { judge, nameOf } from './product/product-verdict';

export interface GradientProductOptions extends LossOptions {
  /** The weight whose slope is pointed out, such as 'W1[0][1]'; its layer is drawn. */
  entry: string;
  /** How the samples lie in Δ and in X; in rows unless given. */
  samples?: SampleLayout;
  /**
   * What is multiplied, right or wrong: 'Δᵀ X', 'Δ Xᵀ', 'Δ X' or 'Xᵀ Δ'. Unless given, the
   * one that is right for the layout. X stands for what comes into the layer.
   */
  formula?: ProductFormula;
  /** The name of the choice among the weights that a click on an entry moves. */
  picks?: string;
}

/** What the drawing has room for. */
const MOST_SAMPLES = 4;
const MOST_UNITS = 3;

/**
 * The slopes in a layer's weights as a product of two matrices: δ of all samples (over
 * their number), and what came into the layer. For one entry it shows the two lines of
 * numbers that meet, their products and the sum; where the formula does not belong to the
 * layout, whether the shapes give that away.
 *
 * @throws InputError where the data set does not fit or has more than 4 samples, the
 *   layer has more than 3 units or inputs, or there is no such weight
 */
export function gradientProduct(
  network: Network,
  dataset: Dataset,
  options: GradientProductOptions,
): Figure {
  const { entry, samples = 'rows', loss, picks, ...given } = optionsOf(options);
  createObjective(network, dataset, loss);
  const { layer, unit, input } = requireWeight(network, entry);
  requireName(samples, 'samples', ['rows', 'columns']);
  const { formula = rightFormula(samples) } = given;
  requireName(formula, 'formula', FORMULAS);
  if (picks !== undefined) requireString(picks, 'picks');
  requireSmall(network, dataset, layer);
  const values = productValues(network, dataset, { layer, samples, formula, loss });
  const terms = productTerms(values, unit, input);
  const verdict = judge(values, unit, input);
  const { left, right } = values;
  const subject = `The product ${nameOf(left)} ${nameOf(right)} of ${dataset.inputs.length} samples in ${samples}`;
  return makeFigure({
    ...drawProduct({ values, terms, verdict, unit, input, picks }),
    alt: `${subject}, at ${entry}: ${inWords(terms)}. ${verdict.lines.join(' ').slice(2)}`,
  });
}

function inWords({ title, left, right, sum }: ProductTerms): string {
  if (sum === undefined)
    return `${title} ${counted(left.length, 'number')} against ${right.length}`;
  const products = left.map((value, k) => `${value} × ${right[k]}`).join(' + ');
  return `${title} ${products.replaceAll('+ −', '− ')} = ${sum}`;
}

function requireWeight(network: Network, entry: unknown) {
  const weights = parameterNames(network).filter((name) => name.startsWith('W'));
  if (typeof entry !== 'string' || !weights.includes(entry)) {
    throw new InputError(
      `entry is ${shown(entry)}; it must be a weight from ${weights[0]} to ${weights.at(-1)}`,
    );
  }
  const [layer, unit, input] = (entry.match(/\d+/g) ?? []).map(Number);
  return { layer: layer - 1, unit, input };
}

function requireSmall({ layers }: Network, { inputs }: Dataset, l: number): void {
  const { inputSize, outputSize } = layers[l];
  const room: [who: string, count: number, what: string, most: number][] = [
    ['dataset has', inputs.length, 'samples', MOST_SAMPLES],
    [`layer ${l + 1} has`, outputSize, 'units', MOST_UNITS],
    [`layer ${l + 1} has`, inputSize, 'inputs', MOST_UNITS],
  ];
  for (const [who, count, what, most] of room) {
    if (count > most) {
      throw new InputError(`${who} ${count} ${what}; the drawing has room for ${most}`);
    }
  }
}
