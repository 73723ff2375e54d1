import type { PlaneRange } from '../look/plane-range';

export type Point = readonly [x: number, y: number];

/** The linear part of a unit with two inputs: z = w[0]·x[0] + w[1]·x[1] + b. */
export interface LinearUnit {
  readonly w: Point;
  readonly b: number;
}

/** Unit u of a layer that takes two inputs. */
export function linearUnit(
  { weights, biases }: { weights: ArrayLike<number>; biases: ArrayLike<number> },
  u = 0,
): LinearUnit {
  return { w: [weights[2 * u], weights[2 * u + 1]], b: biases[u] };
}

/** A sum without its last digits: 0.8 − 0.5 − 0.3 is 0, whatever rounding makes of it. */
export function settled(sum: number): number {
  return Number(sum.toFixed(9)) + 0;
}

function sumAt({ w, b }: LinearUnit, [x, y]: Point): number {
  return settled(w[0] * x + w[1] * y + b);
}

/** A unit's line and its side z > 0, as far as a range of the plane shows them. */
export interface Sides {
  /** The corners of the side, in order; none where z is above 0 nowhere. */
  positive: Point[];
  /** The ends of the line z = 0; none where it does not cross the range. */
  line: Point[];
}

/** Cuts a range of the plane in two along a unit's line. */
export function sidesOf(
  unit: LinearUnit,
  [[left, right], [low, high]]: PlaneRange,
): Sides {
  const corners: Point[] = [
    [left, low],
    [right, low],
    [right, high],
    [left, high],
  ];
  const positive: Point[] = [];
  const line: Point[] = [];
  for (const [k, from] of corners.entries()) {
    const to = corners[(k + 1) % 4];
    const [start, end] = [sumAt(unit, from), sumAt(unit, to)];
    if (start > 0) positive.push(from);
    if (start > 0 === end > 0) continue;
    const share = start / (start - end);
    const crossing: Point = [
      settled(from[0] + share * (to[0] - from[0])),
      settled(from[1] + share * (to[1] - from[1])),
    ];
    positive.push(crossing);
    line.push(crossing);
  }
  return { positive, line };
}
