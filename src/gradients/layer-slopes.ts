import { LEAST_PRODUCTS, simdSlopes } from '../network/simd/layers';

/**
 * The slopes of the loss in one layer's parameters: every sample adds its part,
 *
 *     ∂loss/∂W[u][i] = Σₛ δ[s][u] · x[s][i]        ∂loss/∂b[u] = Σₛ δ[s][u]
 *
 * Everything is flat and row by row: delta n × O, inputs n × I, weightSlopes O × I,
 * biasSlopes O. Four samples go at a time, so that each slope is written once for all.
 */
export function layerSlopes(
  delta: Float64Array,
  inputs: Float64Array,
  weightSlopes: Float64Array,
  biasSlopes: Float64Array,
  n: number,
  O: number,
  I: number,
): void {
  const isLarge = n * O * I >= LEAST_PRODUCTS;
  if (isLarge && simdSlopes(delta, inputs, weightSlopes, biasSlopes, n, O, I)) return;
  let s = 0;
  for (; s + 4 <= n; s += 4) {
    const x0 = s * I;
    const x1 = x0 + I;
    const x2 = x1 + I;
    const x3 = x2 + I;
    for (let u = 0, w = 0, k = s * O; u < O; u++, k++) {
      const delta0 = delta[k];
      const delta1 = delta[k + O];
      const delta2 = delta[k + 2 * O];
      const delta3 = delta[k + 3 * O];
      biasSlopes[u] = (s === 0 ? 0 : biasSlopes[u]) + delta0 + delta1 + delta2 + delta3;
      for (let i = 0; i < I; i++, w++) {
        weightSlopes[w] =
          (s === 0 ? 0 : weightSlopes[w]) +
          delta0 * inputs[x0 + i] +
          delta1 * inputs[x1 + i] +
          delta2 * inputs[x2 + i] +
          delta3 * inputs[x3 + i];
      }
    }
  }
  for (; s < n; s++) {
    for (let u = 0, w = 0; u < O; u++) {
      const delta0 = delta[s * O + u];
      biasSlopes[u] = (s === 0 ? 0 : biasSlopes[u]) + delta0;
      for (let i = 0; i < I; i++, w++) {
        weightSlopes[w] = (s === 0 ? 0 : weightSlopes[w]) + delta0 * inputs[s * I + i];
      }
    }
  }
}
