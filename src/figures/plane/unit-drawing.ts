import type { Dataset } from '../../network/datasets';
import { extent } from '../../text/extent';
import { signedNumbers } from '../../text/numbers';
import { INK, PURPLE, VERMILION } from '../look/palette';
import type { PlaneRange } from '../look/plane-range';
import { axis, baseLayout, WIDTH } from '../look/theme';
import { markSize, sampleTraces } from '../surface/surface-drawing';
import { lineHandle, type ParameterHandles } from './line-handle';
import type { LinearUnit, Point, Sides } from './linear-unit';
import { areaTrace, lineTrace, NO } from './plane-traces';
import { besideUnit } from './unit-words';
import { type Verdict, wordsAt, wrongRings } from './verdicts';
import { weightsArrow } from './weights-arrow';

export interface UnitPicture {
  unit: LinearUnit;
  dataset: Dataset;
  points: Point[];
  range: PlaneRange;
  sides: Sides;
  verdicts: Verdict[];
  /** z at (0, 0), (0, 1), (1, 0) and (1, 1), where the diagonals are shown. */
  diagonals?: number[];
  handles?: ParameterHandles;
}

export const MARGIN = { l: 58, r: 150, t: 50, b: 56 };
export const PLOT = { width: WIDTH - MARGIN.l - MARGIN.r, height: 280 };

/** The samples in the middle, with as much room again; a unit is as long either way. */
export function unitRange(points: readonly Point[]): PlaneRange {
  const [[left, right], [low, high]] = [0, 1].map((k) =>
    extent(points.map((point) => point[k])),
  );
  const ratio = PLOT.width / PLOT.height;
  const reach = Math.max(high - low, (right - left) / ratio) || 1;
  const around = (middle: number, half: number): [number, number] => [
    middle - half,
    middle + half,
  ];
  return [around((left + right) / 2, reach * ratio), around((low + high) / 2, reach)];
}

export function drawUnit(picture: UnitPicture) {
  const { unit, dataset, points, range, sides, verdicts, handles } = picture;
  const size = markSize(dataset, 17);
  const slider = handles?.['b1[0]'];
  const grip =
    slider !== undefined &&
    lineHandle(unit, { range, at: '', share: 0.5 }, 3, { slider, label: 'the line' });
  // Beyond the ring.
  const away = size + 4;
  const words =
    points.length > 10 ? [] : wordsAt(points, verdictWords(verdicts), 'beside', away);
  const arrow = weightsArrow(unit, { handles, plot: PLOT });
  const grips = [...arrow.handles, ...(grip ? [grip.handle] : [])];
  return {
    data: [
      areaTrace([sides.positive]),
      diagonalsTrace(picture),
      lineTrace([sides.line], { color: INK, width: 3.5 }),
      arrow.trace,
      wrongRings(points, verdicts, size),
      ...sampleTraces(dataset, size),
      ...(grip ? [grip.trace] : []),
    ],
    layout: baseLayout({
      height: PLOT.height + MARGIN.t + MARGIN.b,
      margin: MARGIN,
      plot_bgcolor: NO,
      xaxis: axis('x[0]', { range: range[0], nticks: 6, showgrid: false }),
      yaxis: axis('x[1]', { range: range[1], nticks: 6, showgrid: false }),
      ...arrow.axes,
      ...(grip ? grip.axes : {}),
      ...besideUnit(picture, [...words, ...arrow.labels]),
    }),
    ...(grips.length > 0 ? { handles: grips } : {}),
  };
}

/** As in "z = +0.4", then what the unit says, and whether that is right. */
function verdictWords(verdicts: readonly Verdict[]): string[] {
  const sums = signedNumbers(
    verdicts.map(({ z }) => z),
    2,
  );
  return verdicts.map(({ says, right }, s) => {
    const mark = right ? '✓' : `<span style="color:${VERMILION}"><b>✗</b></span>`;
    return `z = ${sums[s]}<br>${says} ${mark}`;
  });
}

/** The two diagonals of the square: dotted from (0, 0), dashed from (0, 1). */
function diagonalsTrace({ diagonals }: UnitPicture) {
  const lists: Point[][] = [
    [
      [0, 0],
      [1, 1],
    ],
    [
      [0, 1],
      [1, 0],
    ],
  ];
  return lineTrace(diagonals ? lists : [], { color: PURPLE, width: 2, dash: 'dot' });
}
