import { multiply, transpose } from 'mathjs';
import type { RightAnswers } from './right-answer';

type Rows = number[][];
const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));

export const rightAnswers: RightAnswers = {
  '03-two-links': { decimal: 0.8, fraction: 4 / 5, product: 0.2 * 4 },
  '03-used-twice': { 'the other way': 6 * (-2) ** 2 + 2 * -2 },
  '03-change-of-loss': { 'step by step': -0.4 * 0.015, exponent: -6e-3 },
  '03-other-sample': {
    'three digits': [-0.213, 0],
    'four digits': [-0.2125, 0],
    'from three digits of a₂': [(0.696 - 1) * 0.7, 0],
    'from four digits of a₂': [(0.6964 - 1) * 0.7, -0],
    typed: Float32Array.of(-0.21254, 0),
  },
  '03-output-delta': {
    'with tanh': (z: number, y: number) => {
      const a = (1 + Math.tanh(z / 2)) / 2;
      return Float64Array.of(z - y, (a - y) * (a - a * a));
    },
    'with both signs turned': (z: number, y: number) => [
      -(y - z),
      (y - sigmoid(z)) * sigmoid(z) * (sigmoid(z) - 1),
    ],
  },
  '03-one-entry': { decimal: 1.9, products: 0.3 * 3 + 0.5 * 2 },
  '03-shapes': { typed: [[100, 3], Int8Array.of(3, 5), [1, 3], [100, 5]] },
  '03-weight-slopes': {
    'with mathjs': (D: Rows, A: Rows) => multiply(transpose(D), A),
    'sample by sample, into typed arrays': (D: Rows, A: Rows) => {
      const slopes = D[0].map(() => new Float64Array(A[0].length));
      for (const [s, row] of A.entries()) {
        for (const [u, delta] of D[s].entries()) {
          for (const [i, a] of row.entries()) slopes[u][i] += delta * a;
        }
      }
      return slopes;
    },
  },
  '03-tanh-layer': {
    'with mathjs, in place': (D: Rows, W: Rows, A: Rows) => {
      const back = multiply(D, W) as Rows;
      for (const [s, row] of A.entries()) {
        for (const [i, a] of row.entries()) back[s][i] *= (1 - a) * (1 + a);
      }
      return back;
    },
  },
  '03-new-layer': {
    'with mathjs': (G: Rows, X: Rows, W: Rows, b: number[]) => {
      const Z = multiply(X, transpose(W)) as Rows;
      const D = Z.map((row, s) =>
        row.map((z, u) => (G[s][u] * Math.exp(z + b[u])) / (1 + Math.exp(z + b[u]))),
      );
      return {
        inputs: multiply(D, W),
        biases: multiply(
          X.map(() => 1),
          D,
        ),
        weights: multiply(transpose(D), X),
        Delta: D,
      };
    },
  },
};
