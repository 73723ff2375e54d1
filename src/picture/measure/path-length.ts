import { type PathPoint, pathPoints } from './path-points';

/** The last path asked about: Plotly asks for many points of one path in a row. */
let last = { d: '', points: [] as PathPoint[] };

function pointsOf(d: string): PathPoint[] {
  if (d !== last.d) last = { d, points: pathPoints(d) };
  return last.points;
}

/** How long a path is, in pixels. */
export function pathLength(d: string): number {
  const points = pointsOf(d);
  return points[points.length - 1]?.along ?? 0;
}

/** The point that lies the given number of pixels along a path, or at its nearer end. */
export function pointAlong(d: string, along: number): { x: number; y: number } {
  const points = pointsOf(d);
  if (points.length === 0) return { x: 0, y: 0 };
  let low = 0;
  let high = points.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (points[middle].along < along) low = middle;
    else high = middle;
  }
  const from = points[low];
  const to = points[high];
  const length = to.along - from.along;
  const part = length > 0 ? Math.min(1, Math.max(0, (along - from.along) / length)) : 0;
  return { x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) };
}
