import type { Layer } from '../network/network';
import { LEAST_PRODUCTS, simdBelow } from '../network/simd/layers';

/**
 * What a layer hands to the one below: the slopes of the loss in its inputs,
 *
 *     ∂loss/∂x[s][i] = Σᵤ δ[s][u] · W[u][i]
 *
 * Everything is flat and row by row: delta n × O, weights O × I, below n × I. Four
 * samples go at a time, so that each weight is read once for all four.
 */
export function deltaBelow(
  layer: Layer,
  delta: Float64Array,
  below: Float64Array,
): void {
  const { weights, inputSize: I, outputSize: O } = layer;
  const n = delta.length / O;
  if (n * O * I >= LEAST_PRODUCTS && simdBelow(layer, delta, below)) return;
  let s = 0;
  for (; s + 4 <= n; s += 4) {
    const d0 = s * O;
    const d1 = d0 + O;
    const d2 = d1 + O;
    const d3 = d2 + O;
    for (let i = 0, k = s * I; i < I; i++, k++) {
      let sum0 = 0;
      let sum1 = 0;
      let sum2 = 0;
      let sum3 = 0;
      for (let u = 0, w = i; u < O; u++, w += I) {
        const weight = weights[w];
        sum0 += weight * delta[d0 + u];
        sum1 += weight * delta[d1 + u];
        sum2 += weight * delta[d2 + u];
        sum3 += weight * delta[d3 + u];
      }
      below[k] = sum0;
      below[k + I] = sum1;
      below[k + 2 * I] = sum2;
      below[k + 3 * I] = sum3;
    }
  }
  for (; s < n; s++) {
    for (let i = 0; i < I; i++) {
      let sum = 0;
      for (let u = 0; u < O; u++) sum += delta[s * O + u] * weights[u * I + i];
      below[s * I + i] = sum;
    }
  }
}
