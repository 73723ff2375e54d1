import type { LayerShape } from '../network/network';
import type { LayerViews } from '../network/parameters';

/**
 * The slopes of the loss in a layer's parameters: every sample adds its part,
 *
 *     ∂loss/∂W[u][i] = Σₛ δ[s][u] · x[s][i]        ∂loss/∂b[u] = Σₛ δ[s][u]
 *
 * Everything is flat and row by row: delta n × O, inputs n × I; the slopes are O × I for
 * the weights, O for the biases. Samples 0, 2, 4, … and 1, 3, 5, … have a sum each: two
 * additions can go on at once.
 */
export function layerSlopes(
  layer: LayerShape,
  delta: Float64Array,
  inputs: Float64Array,
  slopes: LayerViews,
): void {
  const { inputSize: I, outputSize: O } = layer;
  const n = delta.length / O;
  for (let u = 0; u < O; u++) {
    let [even, odd] = [0, 0];
    for (let s = 0; s < n; s += 2) even += delta[s * O + u];
    for (let s = 1; s < n; s += 2) odd += delta[s * O + u];
    slopes.biases[u] = even + odd;

    for (let i = 0; i < I; i++) {
      [even, odd] = [0, 0];
      for (let s = 0; s < n; s += 2) even += delta[s * O + u] * inputs[s * I + i];
      for (let s = 1; s < n; s += 2) odd += delta[s * O + u] * inputs[s * I + i];
      slopes.weights[u * I + i] = even + odd;
    }
  }
}
