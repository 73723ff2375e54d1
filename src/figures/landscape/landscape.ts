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
