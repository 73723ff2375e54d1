import {
  columnSums,
  mapped,
  placeByPlace,
  product,
  type Rows,
  transposed,
} from './matrices';

/** ∂L/∂A of a layer, n × O; its inputs X, n × I; its weights, O × I; its biases, O. */
export type LayerGiven = [slopesOfA: Rows, X: Rows, W: Rows, b: number[]];

/** The slopes that a layer's backward pass finds, and the Δ that all of them come from. */
export interface LayerSlopes {
  weights: Rows;
  biases: number[];
  inputs: Rows;
  Delta: Rows;
}

/** X Wᵀ + b, n × O. */
export function preactivations(X: Rows, W: Rows, b: number[]): Rows {
  return product(X, transposed(W)).map((row) => row.map((z, u) => z + b[u]));
}

/** The backward pass of a layer, given the slope of its activation function. */
export function backward(
  [slopesOfA, X, W, b]: LayerGiven,
  slope: (z: number) => number,
): LayerSlopes {
  const Delta = placeByPlace(slopesOfA, mapped(preactivations(X, W, b), slope));
  return {
    weights: product(transposed(Delta), X),
    biases: columnSums(Delta),
    inputs: product(Delta, W),
    Delta,
  };
}
