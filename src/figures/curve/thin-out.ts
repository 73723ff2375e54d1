/**
 * The indices of a long series that a picture needs: the first and the last, and of
 * each short stretch the lowest and the highest value, so that nothing that stands out
 * is lost.
 */
export function thinOut(values: ArrayLike<number>, stretches: number): number[] {
  const count = values.length;
  if (count <= 2 * stretches + 2) return Array.from({ length: count }, (_, k) => k);
  const indices = [0];
  for (let s = 0; s < stretches; s++) {
    const start = 1 + Math.floor((s * (count - 2)) / stretches);
    const end = 1 + Math.floor(((s + 1) * (count - 2)) / stretches);
    let lowest = start;
    let highest = start;
    for (let k = start; k < end; k++) {
      if (values[k] < values[lowest]) lowest = k;
      if (values[k] > values[highest]) highest = k;
    }
    indices.push(Math.min(lowest, highest));
    if (lowest !== highest) indices.push(Math.max(lowest, highest));
  }
  indices.push(count - 1);
  return indices;
}
