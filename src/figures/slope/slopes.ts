/** A point of the loss as a function of one parameter. */
export interface LossPoint {
  /** The parameter. */
  w: number;
  loss: number;
}

/** What the figure is drawn from: the curve, and two slopes at one of its points. */
export interface Slopes {
  name: string;
  curve: { w: number[]; loss: number[] };
  here: LossPoint;
  /** The two points that the secant goes through. */
  ends: [LossPoint, LossPoint];
  epsilon: number;
  difference: 'forward' | 'central';
  tangent: number;
  secant: number;
  /** Whether the axes are the curve's own, whatever lines are drawn. */
  staysPut: boolean;
}

/** A straight line through a point. */
export interface Line {
  w: number;
  loss: number;
  slope: number;
}

/** The part of a line inside a rectangle, from its left end to its right one. */
export function clipLine(
  { w, loss, slope }: Line,
  [from, to]: readonly [number, number],
  [low, high]: readonly [number, number],
): { w: number[]; loss: number[] } {
  let [left, right] = [from, to];
  if (slope !== 0) {
    const atLow = w + (low - loss) / slope;
    const atHigh = w + (high - loss) / slope;
    left = Math.max(left, Math.min(atLow, atHigh));
    right = Math.min(right, Math.max(atLow, atHigh));
  }
  return { w: [left, right], loss: [left, right].map((x) => loss + slope * (x - w)) };
}
