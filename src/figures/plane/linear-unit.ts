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

/** A unit's line and its side z > 0, as far as an area of the plane has them. */
export interface Sides {
  /** The corners of the side, in order; none where z is above 0 nowhere. */
  positive: Point[];
  /** The ends of the line z = 0; none where it does not cross the area. */
  line: Point[];
}

/** Cuts an area in two along a unit's line; its corners go round an area without dents. */
export function cut(corners: readonly Point[], unit: LinearUnit): Sides {
  const positive: Point[] = [];
  const line: Point[] = [];
  for (const [k, from] of corners.entries()) {
    const to = corners[(k + 1) % corners.length];
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

/** The corners of what is shown of a plane. */
export function cornersOf([[left, right], [low, high]]: PlaneRange): Point[] {
  return [
    [left, low],
    [right, low],
    [right, high],
    [left, high],
  ];
}

/** Cuts what is shown of a plane in two along a unit's line. */
export function sidesOf(unit: LinearUnit, range: PlaneRange): Sides {
  return cut(cornersOf(range), unit);
}
