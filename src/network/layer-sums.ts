import type { Layer } from './network';

/**
 * The preactivations of a layer for n samples, z[s][u] = b[u] + Σᵢ W[u][i] · x[s][i].
 *
 * Everything is flat and row by row: inputs n × I, weights O × I, biases O, z n × O.
 * Four samples go at a time, so that each weight is read once for all four and the
 * four sums do not wait for one another.
 */
export function layerSums(layer: Layer, inputs: Float64Array, z: Float64Array): void {
  const { weights, biases, inputSize: I, outputSize: O } = layer;
  const n = z.length / O;
  let s = 0;
  for (; s + 4 <= n; s += 4) {
    const x0 = s * I;
    const x1 = x0 + I;
    const x2 = x1 + I;
    const x3 = x2 + I;
    for (let u = 0, w = 0, k = s * O; u < O; u++, k++) {
      let sum0 = biases[u];
      let sum1 = sum0;
      let sum2 = sum0;
      let sum3 = sum0;
      for (let i = 0; i < I; i++, w++) {
        const weight = weights[w];
        sum0 += weight * inputs[x0 + i];
        sum1 += weight * inputs[x1 + i];
        sum2 += weight * inputs[x2 + i];
        sum3 += weight * inputs[x3 + i];
      }
      z[k] = sum0;
      z[k + O] = sum1;
      z[k + 2 * O] = sum2;
      z[k + 3 * O] = sum3;
    }
  }
  for (; s < n; s++) {
    for (let u = 0, w = 0; u < O; u++) {
      let sum = biases[u];
      for (let i = 0; i < I; i++, w++) sum += weights[w] * inputs[s * I + i];
      z[s * O + u] = sum;
    }
  }
}
