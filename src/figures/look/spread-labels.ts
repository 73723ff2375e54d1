/**
 * Moves labels that stand above one another apart, until each has its room: as near to
 * where it belongs as the others let it. Positions and the gap are in pixels; the
 * result is in the order of the positions given.
 */
export function spreadLabels(
  positions: readonly number[],
  gap: number,
  [lowest, highest]: readonly [number, number],
): number[] {
  const order = positions.map((_, k) => k).sort((a, b) => positions[a] - positions[b]);
  // Labels that touch become a block, which stands where its members' mean is.
  const blocks: { members: number[]; centre: number }[] = [];
  const half = (count: number) => ((count - 1) * gap) / 2;
  const place = (members: number[]) => {
    const mean = members.reduce((sum, k) => sum + positions[k], 0) / members.length;
    const reach = half(members.length);
    return Math.max(lowest + reach, Math.min(highest - reach, mean));
  };
  for (const k of order) {
    let block = { members: [k], centre: place([k]) };
    for (;;) {
      const below = blocks.at(-1);
      if (
        !below ||
        below.centre + half(below.members.length) + gap <=
          block.centre - half(block.members.length)
      ) {
        break;
      }
      blocks.pop();
      const members = [...below.members, ...block.members];
      block = { members, centre: place(members) };
    }
    blocks.push(block);
  }
  const result = new Array<number>(positions.length);
  for (const { members, centre } of blocks) {
    members.forEach((k, m) => {
      result[k] = centre - half(members.length) + m * gap;
    });
  }
  return result;
}
