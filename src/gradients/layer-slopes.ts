import type { LayerShape } from '../network/network';
import type { LayerViews } from '../network/parameters';
import { LEAST_PRODUCTS, simdSlopes } from '../network/simd/layers';

/**
 * The slopes of the loss in a layer's parameters: every sample adds its part,
 *
 *     ∂loss/∂W[u][i] = Σₛ δ[s][u] · x[s][i]        ∂loss/∂b[u] = Σₛ δ[s][u]
 *
 * Everything is flat and row by row: delta n × O, inputs n × I; the slopes are O × I for
 * the weights, O for the biases. Four samples go at a time, so that each slope is written
 * once for all.
 */
export function layerSlopes(
  layer: LayerShape,
  delta: Float64Array,
  inputs: Float64Array,
  slopes: LayerViews,
): void {
  const { inputSize: I, outputSize: O } = layer;
  const { weights: weightSlopes, biases: biasSlopes } = slopes;
  const n = delta.length / O;
  if (n * O * I >= LEAST_PRODUCTS && simdSlopes(layer, delta, inputs, slopes)) return;
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
