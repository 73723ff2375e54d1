/** Preactivations of one sample: for each unit its weights times x, plus its bias. */
export function weightedSums(
  weights: readonly (readonly number[])[],
  biases: readonly number[],
  x: readonly number[],
): number[] {
  return weights.map((row, u) =>
    row.reduce((sum, weight, i) => sum + weight * x[i], biases[u]),
  );
}
