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
}
