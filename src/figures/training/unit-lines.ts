import type { Dataset } from '../../network/datasets';
import type { Layer } from '../../network/network';
import { round } from '../../text/numbers';
import { PAPER, VERMILION } from '../look/palette';
import type { PlaneRange } from '../look/plane-range';
import { SMALL } from '../look/theme';
import { linearUnit, type Point, sidesOf } from '../plane/linear-unit';

/** Where a unit's preactivation is 0, and the direction in which it rises. */
interface UnitLine {
  unit: number;
  ends: [Point, Point];
  up: Point;
}

/** Of more units neither names nor teeth can be told apart. */
const MOST_NAMED = 8;
/** Of more units still, no line at all. */
const MOST_LINES = 32;

/**
 * For each unit of the first layer the line on which its preactivation is 0, with teeth
 * on the side where it is above 0, and the unit's number on it. All of it is measured in
 * shares of the shown plane, as the eye does.
 */
export function unitTraces(layer: Layer, { inputs }: Dataset, range: PlaneRange) {
  const lines = Array.from({ length: layer.outputSize }, (_, unit) =>
    unitLine(layer, unit, range),
  ).filter((line) => line !== undefined);
  if (layer.outputSize > MOST_LINES) lines.length = 0;
  const isNamed = layer.outputSize <= MOST_NAMED;
  const strokes = lines.flatMap((line) => [line.ends, ...(isNamed ? teeth(line) : [])]);
  const places = isNamed ? namePlaces(lines, inputs, range) : [];
  return [
    {
      type: 'scatter',
      mode: 'lines',
      ...inData(strokes.flatMap(([from, to]) => [from, to, null]).slice(0, -1), range),
      line: { color: VERMILION, width: lines.length > 4 ? 1.4 : 2, simplify: false },
      hoverinfo: 'skip',
    },
    {
      type: 'scatter',
      mode: 'markers+text',
      ...inData(places, range),
      text: places.map((_, k) => String(lines[k].unit)),
      textfont: { ...SMALL, color: VERMILION },
      marker: {
        symbol: 'circle',
        size: 21,
        color: PAPER,
        opacity: 1,
        line: { color: VERMILION, width: 1.5 },
      },
      cliponaxis: false,
      hovertemplate: 'hidden unit %{text}<extra></extra>',
    },
  ];
}

/** Where the unit's line crosses the plane, if it does, in shares of the plane. */
function unitLine(layer: Layer, unit: number, range: PlaneRange): UnitLine | undefined {
  const linear = linearUnit(layer, unit);
  const [from, to] = sidesOf(linear, range).line.map((at) => inShares(at, range));
  if (!to) return undefined;
  const [a, b] = range.map(([low, high], k) => linear.w[k] * (high - low));
  const length = Math.hypot(a, b);
  return { unit, ends: [from, to], up: [a / length, b / length] };
}

function inShares(at: readonly number[], range: PlaneRange): Point {
  return range.map(([from, to], k) => (at[k] - from) / (to - from)) as unknown as Point;
}

const TOOTH = 0.028;
const TOOTH_SPACE = 0.06;

function teeth({ ends: [from, to], up }: UnitLine): [Point, Point][] {
  const count = Math.floor(distance(from, to) / TOOTH_SPACE);
  return Array.from({ length: count }, (_, k) => {
    const foot = between(from, to, (k + 0.5) / count);
    return [foot, [foot[0] + TOOTH * up[0], foot[1] + TOOTH * up[1]]];
  });
}

/** On each line the place that is farthest from samples, sides and the names before it. */
function namePlaces(
  lines: readonly UnitLine[],
  inputs: Dataset['inputs'],
  range: PlaneRange,
): Point[] {
  const samples = inputs.slice(0, 200).map((input) => inShares(input, range));
  const taken: Point[] = [];
  for (const { ends } of lines) {
    const places = [0.12, 0.88, 0.25, 0.75, 0.5].map((share) =>
      between(...ends, share),
    );
    const room = (at: Point) =>
      Math.min(
        0.2,
        ...[at, at.map((share) => 1 - share)].flat().map((gap) => 2 * gap),
        ...taken.map((to) => distance(at, to)),
        ...samples.map((to) => 2 * distance(at, to)),
      );
    taken.push(places.reduce((best, at) => (room(at) > room(best) ? at : best)));
  }
  return taken;
}

function between([x0, y0]: Point, [x1, y1]: Point, share: number): Point {
  return [x0 + share * (x1 - x0), y0 + share * (y1 - y0)];
}

function distance([x0, y0]: Point, [x1, y1]: Point): number {
  return Math.hypot(x1 - x0, y1 - y0);
}

/** From shares of the plane to its units. */
function inData(points: readonly (Point | null)[], range: PlaneRange) {
  const [x, y] = range.map(([from, to], k) =>
    points.map((point) => point && round(from + point[k] * (to - from), 4)),
  );
  return { x, y };
}

/** What the lines are, below the plot; only a ReLU is silent where its z is below 0. */
export function linesInWords(layer: Layer, hasTable: boolean): string {
  const { outputSize, activation } = layer;
  if (outputSize > MOST_LINES) return '';
  const isReLU = activation === 'relu';
  const side = isReLU ? 'on its active side' : 'where z is above 0';
  const teeth = outputSize <= MOST_NAMED ? `, teeth ${side}` : '';
  const mark = `   <span style="color:${VERMILION}">■</span> ${isReLU ? 'active' : 'z above 0'}`;
  return (
    `<span style="color:${VERMILION}"><b>—</b></span> z = 0 of a hidden unit${teeth}` +
    (hasTable ? mark : '')
  );
}
