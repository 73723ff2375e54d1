/** A parameter and its slopes in the two gradients. */
export interface SlopePair {
  name: string;
  a: number;
  b: number;
}

/** How far two slopes are apart. */
export function apart({ a, b }: SlopePair): number {
  return Math.abs(a - b);
}
