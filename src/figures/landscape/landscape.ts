/** What the map is drawn from. */
export interface Landscape {
  names: [string, string];
  x: number[];
  y: number[];
  /** losses[row of y][column of x] */
  losses: number[][];
  /** Where the descent went, or where the network is. */
  path: { x: number; y: number }[];
}

/** The lowest point of the grid, and whether it lies at the map's edge. */
export function lowestPoint({ x, y, losses }: Landscape) {
  let [row, column] = [0, 0];
  losses.forEach((line, r) => {
    line.forEach((loss, c) => {
      if (loss < losses[row][column]) [row, column] = [r, c];
    });
  });
  const inside = (k: number, length: number) => k > 0 && k < length - 1;
  return {
    x: x[column],
    y: y[row],
    loss: losses[row][column],
    atEdge: !(inside(column, x.length) && inside(row, y.length)),
  };
}
