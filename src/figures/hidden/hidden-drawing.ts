import { extent } from '../../text/extent';
import { INK, QUIET } from '../look/palette';
import type { PlaneRange } from '../look/plane-range';
import { axis, baseLayout } from '../look/theme';
import { lineArrow, lineHandle, type Plot } from '../plane/line-handle';
import { type LinearUnit, linearUnit, type Point, sidesOf } from '../plane/linear-unit';
import { areaTrace, lineTrace, NO } from '../plane/plane-traces';
import { wrongRings } from '../plane/verdicts';
import { markSize, sampleTraces } from '../surface/surface-drawing';
import { type HiddenPicture, MARGIN, SHARE, SIDE, UNIT_LINES } from './hidden-picture';
import { hiddenWords } from './hidden-words';
import { bendable, netOf, placesAt } from './stages';
import { yesTraces } from './yes-region';

const RIGHT = { xaxis: 'x2', yaxis: 'y2' } as const;

export function drawHidden(picture: HiddenPicture) {
  const { network, dataset, points, places, verdicts, stage, ranges } = picture;
  const [hidden, output] = network.layers;
  const units = [0, 1].map((u) => linearUnit(hidden, u));
  const size = markSize(dataset, 15);
  const net = netOf(points);
  const at = (list: readonly Point[]) => placesAt(network, list, stage);
  const data = ranges.map((range, k) => (k === 0 ? range : rectangleOf(points)));
  const isThere = stage === 2;
  const sides = sidesOf(linearUnit(output), ranges[1]);
  const movable = linesOf(picture);
  const grips = movable.flatMap(({ parameter, unit, plot, label }, k) => {
    const slider = picture.handles?.[parameter];
    if (slider === undefined) return [];
    return lineHandle(unit, plot, 3 + k, { slider, label }) ?? [];
  });
  const moved = { ...dataset, inputs: places.map(([x, y]) => [x, y]) };
  return {
    data: [
      ...yesTraces(network, ranges[0]),
      ...units.map((unit, u) =>
        lineTrace([sidesOf(unit, ranges[0]).line], UNIT_LINES[u]),
      ),
      wrongRings(points, verdicts, size),
      ...sampleTraces(dataset, size),
      areaTrace(isThere ? [sides.positive] : [], RIGHT),
      lineTrace(zerosOf(ranges[1]), { color: QUIET, width: 1.5 }, RIGHT),
      lineTrace(
        [at(net.outline)],
        { color: QUIET, width: 2.5 },
        { ...RIGHT, fill: 'toself', fillcolor: 'rgba(90, 95, 102, 0.13)' },
      ),
      lineTrace(net.lines.map(at), { color: QUIET, width: 0.8 }, RIGHT),
      ...units.map((unit, u) =>
        lineTrace([at(bendable(sidesOf(unit, data[1]).line))], UNIT_LINES[u], RIGHT),
      ),
      lineTrace([isThere ? sides.line : []], { color: INK, width: 3.5 }, RIGHT),
      ...(isThere ? [wrongRings(places, verdicts, size, RIGHT)] : []),
      ...sampleTraces(moved, size, { ...RIGHT, cliponaxis: false }),
      ...grips.map(({ trace }) => trace),
    ],
    layout: baseLayout({
      height: SIDE + MARGIN.t + MARGIN.b,
      margin: MARGIN,
      plot_bgcolor: NO,
      xaxis: sideAxis(ranges[0][0], { domain: [0, SHARE] }),
      yaxis: sideAxis(ranges[0][1], {}),
      xaxis2: sideAxis(ranges[1][0], { domain: [1 - SHARE, 1], anchor: 'y2' }),
      yaxis2: sideAxis(ranges[1][1], { anchor: 'x2' }),
      ...Object.assign({}, ...grips.map(({ axes }) => axes)),
      ...hiddenWords(picture, [
        ...movable.flatMap(({ unit, plot, color }) => lineArrow(unit, plot, color)),
      ]),
    }),
    ...(grips.length > 0 ? { handles: grips.map(({ handle }) => handle) } : {}),
  };
}

function sideAxis([from, to]: readonly [number, number], more: object) {
  return axis('', { range: [from, to], nticks: 6, showgrid: false, ...more });
}

/** Where the two values of a plane are 0. */
function zerosOf([first, second]: PlaneRange): Point[][] {
  return [
    [
      [first[0], 0],
      [first[1], 0],
    ],
    [
      [0, second[0]],
      [0, second[1]],
    ],
  ];
}

function rectangleOf(points: readonly Point[]): PlaneRange {
  const [first, second] = [0, 1].map((k) => extent(points.map((point) => point[k])));
  return [first, second];
}

/** A line that can be dragged: its unit, its plot, and the parameter that moves it. */
interface Movable {
  parameter: string;
  unit: LinearUnit;
  plot: Plot;
  label: string;
  color: string;
}

/** The hidden units' lines; then, at the end of the way, the output's. */
function linesOf({ network, ranges, stage }: HiddenPicture): Movable[] {
  const [hidden, output] = network.layers;
  const ofHidden = UNIT_LINES.map(
    ({ color }, u): Movable => ({
      parameter: `b1[${u}]`,
      unit: linearUnit(hidden, u),
      // Where the two grips are clear of the corners of a square, and of each other.
      plot: { range: ranges[0], at: '', share: u === 0 ? 0.6 : 0.35 },
      label: `the line of hidden unit ${u}`,
      color,
    }),
  );
  if (stage < 2) return ofHidden;
  const ofOutput: Movable = {
    parameter: 'b2[0]',
    unit: linearUnit(output),
    plot: { range: ranges[1], at: 2, share: 0.85 },
    label: "the output's line",
    color: INK,
  };
  return [...ofHidden, ofOutput];
}
