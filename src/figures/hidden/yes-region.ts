import { forward } from '../../network/forward';
import type { Layer, Network } from '../../network/network';
import { rounded, spaced } from '../../text/numbers';
import { INK } from '../look/palette';
import type { PlaneRange } from '../look/plane-range';
import {
  cornersOf,
  cut,
  type LinearUnit,
  linearUnit,
  type Point,
} from '../plane/linear-unit';
import { areaTrace, lineTrace, NO, YES } from '../plane/plane-traces';
import { levelLine } from '../surface/level-line';

const LINE = { color: INK, width: 3 };

/** Where in the plane of its inputs a 2-2-1 network says yes, and the line around it. */
export function yesTraces(network: Network, range: PlaneRange) {
  const [hidden, output] = network.layers;
  return hidden.activation === 'relu'
    ? byCorners(hidden, linearUnit(output), range)
    : byGrid(network, range);
}

/**
 * The lines of two ReLUs part the plane into at most four areas, in each of which z₂ is
 * linear: what of an area says yes is cut off by one line.
 */
function byCorners(hidden: Layer, { w: v, b }: LinearUnit, range: PlaneRange) {
  const units = [linearUnit(hidden, 0), linearUnit(hidden, 1)];
  const areas: Point[][] = [];
  const lines: Point[][] = [];
  for (const speaks of [
    [1, 1],
    [1, 0],
    [0, 1],
    [0, 0],
  ]) {
    const area = units.reduce((corners, { w, b }, u) => {
      const sign = speaks[u] === 1 ? 1 : -1;
      return cut(corners, { w: [sign * w[0], sign * w[1]], b: sign * b }).positive;
    }, cornersOf(range));
    // What the units that speak pass on, weighed.
    const sum = (of: (unit: LinearUnit) => number) =>
      units.reduce((all, unit, u) => all + speaks[u] * v[u] * of(unit), 0);
    const { positive, line } = cut(area, {
      w: [sum(({ w }) => w[0]), sum(({ w }) => w[1])],
      b: b + sum((unit) => unit.b),
    });
    areas.push(positive);
    lines.push(line);
  }
  return [areaTrace(areas), lineTrace(lines, LINE)];
}

const RESOLUTION = 41;

/** The same of any activation, from the corners of a fine grid. */
function byGrid(network: Network, [first, second]: PlaneRange) {
  const x = rounded(spaced(...first, RESOLUTION), 4);
  const y = rounded(spaced(...second, RESOLUTION), 4);
  const sums = forward(
    network,
    y.flatMap((second) => x.map((first) => [first, second])),
  ).layers[1].z;
  const z = y.map((_, r) => x.map((_, c) => sums[r * RESOLUTION + c][0]));
  return [
    {
      type: 'contour',
      x,
      y,
      z: z.map((row) => rounded(row, 3)),
      colorscale: [
        [0, NO],
        [1, YES],
      ],
      contours: { start: 0, end: 0, size: 1, showlines: false },
      line: { width: 0, smoothing: 0 },
      showscale: false,
      hoverinfo: 'skip',
    },
    { ...lineTrace([], LINE), ...levelLine({ x, y, z }, 0) },
  ];
}
