import { forward } from '../../network/forward';
import type { Network } from '../../network/network';
import { extent } from '../../text/extent';
import { spaced } from '../../text/numbers';
import type { PlaneRange } from '../look/plane-range';
import type { Point } from '../plane/linear-unit';

/**
 * Where points of the inputs' plane are at a stage of their way through the hidden layer:
 * at 0 themselves, at 1 the preactivations of the two units, at 2 their activations.
 */
export function placesAt(
  network: Network,
  points: readonly Point[],
  stage: number,
): Point[] {
  if (points.length === 0) return [];
  const inputs = points.map(([x, y]) => [x, y]);
  const [{ z, a }] = forward(network, inputs).layers;
  const [from, to, share] = stage <= 1 ? [inputs, z, stage] : [z, a, stage - 1];
  return points.map((_, k): Point => {
    const between = (u: number) => from[k][u] + share * (to[k][u] - from[k][u]);
    return [between(0), between(1)];
  });
}

/** All points and room around them, as wide as it is high. */
function squareAround(points: readonly Point[], room: number): PlaneRange {
  const sides = [0, 1].map((k) => extent(points.map((point) => point[k])));
  const half = room * (Math.max(...sides.map(([low, high]) => high - low)) || 1);
  const [first, second] = sides.map(([low, high]): [number, number] => [
    (low + high) / 2 - half,
    (low + high) / 2 + half,
  ]);
  return [first, second];
}

export function inputsRange(points: readonly Point[]): PlaneRange {
  return squareAround(points, 0.95);
}

/** What the points go through from one stage to the other. */
export function hiddenRange(network: Network, points: readonly Point[]): PlaneRange {
  const all = [0, 1, 2].flatMap((stage) => placesAt(network, points, stage));
  return squareAround(all, 0.65);
}

/** A line as many points, so that it can be bent. */
function fine([x0, y0]: Point, [x1, y1]: Point): Point[] {
  const y = spaced(y0, y1, 17);
  return spaced(x0, x1, 17).map((x, k): Point => [x, y[k]]);
}

/** The outline of the smallest rectangle with all points in it, and the lines of a net. */
export function netOf(points: readonly Point[]): {
  outline: Point[];
  lines: Point[][];
} {
  const [[left, right], [low, high]] = [0, 1].map((k) =>
    extent(points.map((point) => point[k])),
  );
  return {
    outline: [
      ...fine([left, low], [right, low]),
      ...fine([right, low], [right, high]),
      ...fine([right, high], [left, high]),
      ...fine([left, high], [left, low]),
    ],
    lines: [
      ...spaced(left, right, 9).map((x) => fine([x, low], [x, high])),
      ...spaced(low, high, 9).map((y) => fine([left, y], [right, y])),
    ],
  };
}

/** The part of a line within the data's own rectangle, as many points. */
export function bendable(line: readonly Point[]): Point[] {
  return line.length === 2 ? fine(line[0], line[1]) : [];
}
