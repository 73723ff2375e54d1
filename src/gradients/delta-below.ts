import type { Layer } from '../network/network';

/**
 * What a layer hands to the one below: the slopes of the loss in its inputs,
 *
 *     ∂loss/∂x[s][i] = Σᵤ δ[s][u] · W[u][i]
 *
 * Everything is flat and row by row: delta n × O, weights O × I, below n × I.
 */
export function deltaBelow(
  layer: Layer,
  delta: Float64Array,
  below: Float64Array,
): void {
  const { weights, inputSize: I, outputSize: O } = layer;
  const n = delta.length / O;
  for (let s = 0; s < n; s++) {
    for (let i = 0; i < I; i++) {
      let sum = 0;
      for (let u = 0; u < O; u++) sum += delta[s * O + u] * weights[u * I + i];
      below[s * I + i] = sum;
    }
  }
}
