/** PNG's filters by their numbers: none, left, above, the mean of both, Paeth's choice. */
const FILTERS: ((left: number, above: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, above) => above,
  (left, above) => (left + above) >> 1,
  (left, above, corner) => {
    const toLeft = Math.abs(above - corner);
    const toAbove = Math.abs(left - corner);
    const toCorner = Math.abs(left + above - 2 * corner);
    if (toLeft <= toAbove && toLeft <= toCorner) return left;
    return toAbove <= toCorner ? above : corner;
  },
];

/**
 * The rows of an image as PNG stores them: the number of a filter, then how far each
 * sample is from what that filter foretells, which packs better than the samples.
 *
 * @param stride how many samples a row has
 * @param channels how many samples a pixel has
 */
export function filteredRows(
  samples: Uint8ClampedArray,
  stride: number,
  channels: number,
): Buffer {
  const rows: Uint8Array[] = [];
  let above: Uint8ClampedArray = new Uint8ClampedArray(stride);
  for (let start = 0; start < samples.length; start += stride) {
    const row = samples.subarray(start, start + stride);
    const candidates = FILTERS.map((foretell, type) => {
      const filtered = new Uint8Array(stride + 1);
      filtered[0] = type;
      for (let k = 0; k < stride; k++) {
        const left = k < channels ? 0 : row[k - channels];
        const corner = k < channels ? 0 : above[k - channels];
        filtered[k + 1] = row[k] - foretell(left, above[k], corner);
      }
      return filtered;
    });
    rows.push(
      candidates.reduce((best, next) => (cost(next) < cost(best) ? next : best)),
    );
    above = row;
  }
  return Buffer.concat(rows);
}

/** Small differences of either sign pack best. */
function cost(filtered: Uint8Array): number {
  let sum = 0;
  for (let k = 1; k < filtered.length; k++) {
    sum += Math.min(filtered[k], 256 - filtered[k]);
  }
  return sum;
}
