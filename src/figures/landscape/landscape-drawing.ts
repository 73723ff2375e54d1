import { round, rounded } from '../../text/numbers';
import { thinOut } from '../curve/thin-out';
import { INK, PAPER, VERMILION } from '../look/palette';
import { axis, baseLayout, label, paperLabel, WIDTH, yName } from '../look/theme';
import { mapTrace } from './loss-map';

const MARGIN = { l: 68, r: 92, t: 44, b: 58 };
const PLOT = WIDTH - MARGIN.l - MARGIN.r;

/** What the map is drawn from. */
export interface Landscape {
  names: [string, string];
  x: number[];
  y: number[];
  /** losses[row of y][column of x] */
  losses: number[][];
  /** Where the descent went, or where the network is. */
  path: { x: number; y: number }[];
}

/** The lowest point of the grid, and whether it lies at the map's edge. */
export function lowestPoint({ x, y, losses }: Landscape) {
  let [row, column] = [0, 0];
  losses.forEach((line, r) => {
    line.forEach((loss, c) => {
      if (loss < losses[row][column]) [row, column] = [r, c];
    });
  });
  const inside = (k: number, length: number) => k > 0 && k < length - 1;
  return {
    x: x[column],
    y: y[row],
    loss: losses[row][column],
    atEdge: !(inside(column, x.length) && inside(row, y.length)),
  };
}

/** The traces and the layout of the map. */
export function drawLandscape(landscape: Landscape) {
  const { names, x, y, losses } = landscape;
  return {
    data: [
      mapTrace(x, y, losses, PLOT),
      ...pathTraces(landscape),
      ...lowestTrace(landscape),
    ],
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
