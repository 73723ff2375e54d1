/** PNG's ways to foretell a sample from those before it; it knows them by their numbers. */
const FILTERS = 5;

/** What a filter foretells from the samples on the left, above, and above on the left. */
function foretold(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    default: {
      const toLeft = Math.abs(above - corner);
      const toAbove = Math.abs(left - corner);
      const toCorner = Math.abs(left + above - 2 * corner);
      if (toLeft <= toAbove && toLeft <= toCorner) return left;
      return toAbove <= toCorner ? above : corner;
    }
  }
}

/**
 * The rows of an image as PNG stores them: the number of a filter, then how far each
 * sample is from what that filter foretells, which packs better than the samples.
 *
 * @param stride how many samples a row has
 * @param channels how many samples a pixel has
 */
export function filteredRows(
  samples: Uint8Array,
  stride: number,
  channels: number,
): Buffer {
  const height = samples.length / stride;
  const rows = Buffer.alloc(height * (stride + 1));
  let above: Uint8Array = new Uint8Array(stride);
  let draft = new Uint8Array(stride + 1);
  let best = new Uint8Array(stride + 1);
  for (let y = 0; y < height; y++) {
    const row = samples.subarray(y * stride, (y + 1) * stride);
    let least = Number.POSITIVE_INFINITY;
    for (let filter = 0; filter < FILTERS; filter++) {
      const cost = applyFilter(filter, row, above, channels, draft);
      if (cost >= least) continue;
      least = cost;
      [draft, best] = [best, draft];
    }
    rows.set(best, y * (stride + 1));
    above = row;
  }
  return rows;
}

/** Writes a filtered row, and says how badly it packs: small differences pack best. */
function applyFilter(
  filter: number,
  row: Uint8Array,
  above: Uint8Array,
  channels: number,
  into: Uint8Array,
): number {
  let cost = 0;
  into[0] = filter;
  for (let k = 0; k < row.length; k++) {
    const left = k < channels ? 0 : row[k - channels];
    const corner = k < channels ? 0 : above[k - channels];
    const difference = (row[k] - foretold(filter, left, above[k], corner)) & 255;
    into[k + 1] = difference;
    cost += Math.min(difference, 256 - difference);
  }
  return cost;
}
