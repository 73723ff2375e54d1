import { formatNumbers } from '../../text/format-numbers';
import { round, rounded, spaced } from '../../text/numbers';
import { thinOut } from '../curve/thin-out';
import { INK, LOSS_SCALE, PAPER, QUIET, VERMILION } from '../look/palette';
import {
  axis,
  baseLayout,
  label,
  paperLabel,
  SMALL,
  WIDTH,
  yName,
} from '../look/theme';
import { type Landscape, lowestPoint } from './landscape';

const MARGIN = { l: 68, r: 92, t: 44, b: 58 };
const PLOT = WIDTH - MARGIN.l - MARGIN.r;
/** About how many steps the map has. */
const BANDS = 12;

/** The traces and the layout of the map. */
export function drawLandscape(landscape: Landscape) {
  const { names, x, y } = landscape;
  return {
    data: [mapTrace(landscape), ...pathTraces(landscape), ...lowestTrace(landscape)],
    layout: baseLayout({
      height: PLOT + MARGIN.t + MARGIN.b,
      margin: MARGIN,
      xaxis: axis(names[0], { range: ends(x), nticks: 6, showgrid: false }),
      yaxis: axis('', { range: ends(y), nticks: 6, showgrid: false }),
      annotations: [
        yName(names[1], MARGIN),
        paperLabel(1, 1, 'loss', {
          yanchor: 'bottom',
          xshift: 10,
          yshift: 8,
        }),
        ...pathNames(landscape),
      ],
    }),
  };
}

function ends(values: readonly number[]): [number, number] {
  return [round(values[0]), round(values[values.length - 1])];
}

/** Steps of equal height, up to where most of the map lies; a cliff is one colour. */
function mapTrace({ x, y, losses }: Landscape) {
  const all = losses.flat().sort((a, b) => a - b);
  const low = all[0];
  const high = all[Math.floor(0.95 * (all.length - 1))];
  const size = niceStep((high - low) / BANDS);
  const start = Math.ceil(low / size + 1e-9);
  const end = Math.max(start, Math.floor(high / size));
  const levels = spaced(start, end, end - start + 1);
  const marks = levels.filter((k) => k % Math.ceil(levels.length / 6) === 0);
  return {
    type: 'contour',
    x: rounded(x, 4),
    y: rounded(y, 4),
    // A fiftieth of a step is finer than a contour line can show.
    z: losses.map((row) =>
      row.map((loss) => round(Math.round((50 * loss) / size) * (size / 50))),
    ),
    zmin: round(low),
    zmax: round(high),
    colorscale: LOSS_SCALE,
    contours: { start: round(start * size), end: round(end * size), size },
    line: { color: QUIET, width: 0.8 },
    colorbar: {
      tickvals: marks.map((k) => round(k * size)),
      ticktext: formatNumbers(
        marks.map((k) => round(k * size)),
        2,
      ),
      tickfont: SMALL,
      thickness: 16,
      outlinewidth: 0,
      xpad: 4,
      ypad: 0,
      len: PLOT,
      lenmode: 'pixels',
    },
    hovertemplate: '%{x:.2f}, %{y:.2f}<br>loss %{z:.3g}<extra></extra>',
  };
}

/** The round number (1, 2 or 5 and zeros) nearest above. */
function niceStep(step: number): number {
  if (!(step > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(step));
  const factor = [1, 2, 5, 10].find((f) => f * power >= step * 0.99) ?? 10;
  return round(factor * power);
}

function pathTraces({ path }: Landscape) {
  const steps = thinOut(
    path.map(({ x }) => x),
    120,
  ).map((k) => path[k]);
  const at = (points: { x: number; y: number }[]) => ({
    type: 'scatter',
    x: rounded(points.map(({ x }) => x)),
    y: rounded(points.map(({ y }) => y)),
    hoverinfo: 'skip',
  });
  const line = { ...at(steps), mode: 'lines' };
  const mark = (point: { x: number; y: number }, symbol: string, color: string) => ({
    ...at([point]),
    mode: 'markers',
    marker: { symbol, size: 15, color, opacity: 1, line: { color: INK, width: 2.5 } },
  });
  if (path.length === 1) return [mark(path[0], 'circle', VERMILION)];
  return [
    { ...line, line: { color: PAPER, width: 6, simplify: false } },
    {
      ...line,
      mode: steps.length <= 40 ? 'lines+markers' : 'lines',
      line: { color: INK, width: 2.5, simplify: false },
      marker: { color: INK, size: 6 },
    },
    mark(path[0], 'circle', PAPER),
    mark(path[path.length - 1], 'diamond', VERMILION),
  ];
}

/** At the map's edge it would only say that the map ends there. */
function lowestTrace(landscape: Landscape) {
  const { x, y, atEdge } = lowestPoint(landscape);
  if (atEdge) return [];
  return [
    {
      type: 'scatter',
      mode: 'markers',
      x: [round(x)],
      y: [round(y)],
      marker: { symbol: 'x-thin', size: 13, line: { color: INK, width: 3 } },
      hovertemplate: 'lowest: %{x:.2f}, %{y:.2f}<extra></extra>',
    },
  ];
}

/** "start" and "end", beside their marks, on the side that has more room. */
function pathNames({ x, path }: Landscape) {
  const middle = (x[0] + x[x.length - 1]) / 2;
  const name = (point: { x: number; y: number }, text: string) =>
    label(round(point.x), round(point.y), `<b>${text}</b>`, {
      xanchor: point.x > middle ? 'right' : 'left',
      xshift: point.x > middle ? -13 : 13,
      bgcolor: 'rgba(255, 255, 255, 0.75)',
      borderpad: 1,
    });
  if (path.length === 1) return [name(path[0], 'now')];
  return [name(path[0], 'start'), name(path[path.length - 1], 'end')];
}
