import { chainRuleGradient } from '../../gradients/chain-rule';
import type { Dataset } from '../../network/datasets';
import { forward } from '../../network/forward';
import type { LossName } from '../../network/losses';
import type { Network } from '../../network/network';

export type Matrix = readonly (readonly number[])[];

/** How the samples lie in Δ and in X. */
export type SampleLayout = 'rows' | 'columns';

/** What is multiplied; X stands for what comes into the layer. */
export type ProductFormula = (typeof FORMULAS)[number];
export const FORMULAS = ['Δᵀ X', 'Δ Xᵀ', 'Δ X', 'Xᵀ Δ'] as const;

/** A matrix as it lies there, and what it is called. */
export interface Named {
  name: string;
  matrix: Matrix;
}

/** A factor of the product: one of the two matrices, as it is or turned. */
export interface ProductFactor extends Named {
  turned: boolean;
  rows: number;
  columns: number;
}

export interface ProductValues {
  /** Counted from 1, as in the names of its weights. */
  layer: number;
  samples: SampleLayout;
  /** The two matrices as they lie there. */
  delta: Named;
  x: Named;
  left: ProductFactor;
  right: ProductFactor;
  /** The product; none where the shapes do not fit. */
  product?: number[][];
  /** The slopes in the weights: what the product should be. */
  slopes: Matrix;
}

/** The formula that is right for a layout. */
export function rightFormula(samples: SampleLayout): ProductFormula {
  return samples === 'rows' ? 'Δᵀ X' : 'Δ Xᵀ';
}

/** The two matrices of a layer, and their product by a formula, right or wrong. */
export function productValues(
  network: Network,
  dataset: Dataset,
  of: {
    layer: number;
    samples: SampleLayout;
    formula: ProductFormula;
    loss?: LossName;
  },
): ProductValues {
  const { layer, samples, formula, loss } = of;
  const count = dataset.inputs.length;
  // With a single sample, the slope in a bias is that in its preactivation.
  const deltas = dataset.inputs.map((inputs, s) => {
    const one = { ...dataset, inputs: [inputs], targets: [dataset.targets[s]] };
    const { biases } = chainRuleGradient(network, one, { loss }).layers[layer];
    return biases.map((delta) => delta / count);
  });
  const passes = forward(network, dataset.inputs).layers;
  const inputs = layer === 0 ? dataset.inputs : passes[layer - 1].a;
  const lie = (rows: Matrix) => (samples === 'rows' ? rows : transpose(rows));
  const delta = { name: `Δ${lowered(layer + 1)}`, matrix: lie(deltas) };
  const x = { name: layer === 0 ? 'X' : `A${lowered(layer)}`, matrix: lie(inputs) };

  const [left, right] = formula.split(' ').map((factor): ProductFactor => {
    const named = factor.startsWith('Δ') ? delta : x;
    const turned = factor.endsWith('ᵀ');
    const [rows, columns] = [named.matrix.length, named.matrix[0].length];
    return turned
      ? { ...named, turned, rows: columns, columns: rows }
      : { ...named, turned, rows, columns };
  });
  const product =
    left.columns === right.rows
      ? Array.from({ length: left.rows }, (_, r) =>
          Array.from({ length: right.columns }, (_, c) =>
            dot(rowOf(left, r), columnOf(right, c)),
          ),
        )
      : undefined;
  const slopes = chainRuleGradient(network, dataset, { loss }).layers[layer].weights;
  return { layer: layer + 1, samples, delta, x, left, right, product, slopes };
}

/** A row of a factor, which is a column of the matrix where it is turned. */
export function rowOf({ matrix, turned }: ProductFactor, r: number): number[] {
  return turned ? matrix.map((row) => row[r]) : [...matrix[r]];
}

export function columnOf({ matrix, turned }: ProductFactor, c: number): number[] {
  return turned ? [...matrix[c]] : matrix.map((row) => row[c]);
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, k) => sum + value * b[k], 0);
}

function transpose(rows: Matrix): number[][] {
  return rows[0].map((_, c) => rows.map((row) => row[c]));
}

/** A digit as an index: ₁ */
export function lowered(digit: number): string {
  return String.fromCharCode(0x2080 + digit);
}
