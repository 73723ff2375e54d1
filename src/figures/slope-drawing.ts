import { clipLine, type Line } from './clip-line';
import { brief, chosen, round, rounded } from './numbers';
import { BLUE, INK, PAPER, QUIET, SHADE, VERMILION } from './palette';
import type { LossPoint, Slopes } from './slope-in-one-weight';
import { spreadLabels } from './spread-labels';
import { axis, baseLayout, curveLine, HEIGHT, label, yName } from './theme';

const MARGIN = { l: 68, r: 128, t: 40, b: 60 };
const PLOT_HEIGHT = HEIGHT - MARGIN.t - MARGIN.b;

/** The traces and the layout of the figure. */
export function drawSlope(slopes: Slopes) {
  const { curve, here, ends } = slopes;
  const tangent: Line = { ...here, slope: slopes.tangent };
  const secant: Line = { ...ends[0], slope: slopes.secant };
  const from = curve.w[0];
  const to = curve.w[curve.w.length - 1];
  const range = lossRange(slopes, tangent, secant);
  const names = [
    { line: secant, color: VERMILION, text: 'secant', dash: 'dash' },
    { line: tangent, color: BLUE, text: 'tangent', dash: 'solid' },
  ].map((named) => ({ ...named, ends: clipLine(named.line, [from, to], range) }));
  return {
    data: [
      ...wedge(slopes, tangent, secant),
      {
        ...path(curve.w, curve.loss),
        line: curveLine({ color: INK, width: 4 }),
        hovertemplate: `${slopes.name} %{x:.3f}<br>loss %{y:.4f}<extra></extra>`,
      },
      ...names.map(({ ends, color, dash }) => ({
        ...path(ends.w, ends.loss),
        line: { color, dash, width: 2.5 },
        hoverinfo: 'skip',
      })),
      points([here], 'circle', INK, 12),
      points(
        ends.filter((end) => end.w !== here.w),
        'circle-open',
        VERMILION,
        12,
      ),
    ],
    layout: baseLayout({
      margin: MARGIN,
      xaxis: axis(`${slopes.name}, now at ${chosen(here.w)}`, {
        range: [from, to],
        nticks: 7,
        showgrid: false,
      }),
      yaxis: axis('', { range, nticks: 6 }),
      annotations: [
        yName('loss', MARGIN),
        ...lineNames(names, range, slopes),
        ...nudgeNames(slopes, range),
      ],
    }),
  };
}

/** Room for the curve, the points and where the tangent passes the nudge's end. */
function lossRange({ curve, ends }: Slopes, ...lines: Line[]): [number, number] {
  const losses = [
    ...curve.loss,
    ...lines.flatMap((line) => ends.map(({ w }) => heightAt(line, w))),
  ];
  const low = Math.min(...losses);
  const high = Math.max(...losses);
  const air = (high - low) * 0.12 || 0.1;
  return [round(low - 1.4 * air), round(high + air)];
}

function heightAt({ w, loss, slope }: Line, x: number): number {
  return loss + slope * (x - w);
}

/** What is between tangent and secant, from one end of the nudge to the other. */
function wedge({ here, ends }: Slopes, tangent: Line, secant: Line) {
  const places = [ends[0].w, here.w, ends[1].w];
  const back = [...places].reverse();
  return [
    {
      ...path(
        [...places, ...back],
        [
          ...places.map((w) => heightAt(tangent, w)),
          ...back.map((w) => heightAt(secant, w)),
        ],
      ),
      line: { width: 0 },
      fill: 'toself',
      fillcolor: SHADE,
      hoverinfo: 'skip',
    },
  ];
}

function path(w: readonly number[], loss: readonly number[]) {
  return { type: 'scatter', mode: 'lines', x: rounded(w), y: rounded(loss, 6) };
}

function points(at: readonly LossPoint[], symbol: string, color: string, size: number) {
  return {
    type: 'scatter',
    mode: 'markers',
    x: rounded(at.map(({ w }) => w)),
    y: rounded(
      at.map(({ loss }) => loss),
      6,
    ),
    marker: { symbol, color, size, line: { width: 3, color } },
    hovertemplate: '%{x:.3f}<br>loss %{y:.5f}<extra></extra>',
  };
}

interface NamedLine {
  line: Line;
  color: string;
  text: string;
  ends: { w: number[]; loss: number[] };
}

/** Names and slopes to the right, at the height where the lines leave the picture. */
function lineNames(
  names: readonly NamedLine[],
  [low, high]: [number, number],
  { curve, tangent, secant }: Slopes,
) {
  const tangentAndSecant = secant - tangent;
  const all = [
    ...names.map(({ text, line, color, ends }) => ({
      text: `<b>${text}</b><br>slope ${brief(line.slope, 3)}`,
      color,
      loss: ends.loss[1],
    })),
    {
      text: `${brief(Math.abs(tangentAndSecant), 3)} apart`,
      color: QUIET,
      loss: (names[0].ends.loss[1] + names[1].ends.loss[1]) / 2,
    },
    { text: '<b>loss</b>', color: INK, loss: curve.loss[curve.loss.length - 1] },
  ];
  const heights = spreadLabels(
    all.map(({ loss }) => (PLOT_HEIGHT * (loss - low)) / (high - low)),
    38,
    [14, PLOT_HEIGHT - 10],
  );
  return all.map(({ text, color }, k) =>
    label(1, 0, text, {
      xref: 'paper',
      yref: 'paper',
      xanchor: 'left',
      yanchor: 'middle',
      align: 'left',
      xshift: 8,
      yshift: round(heights[k]),
      font: { color },
    }),
  );
}

/** How far the nudge goes, along the bottom, and the value it starts from. */
function nudgeNames({ here, ends, epsilon }: Slopes, [low]: [number, number]) {
  const arrow = (end: LossPoint) => ({
    x: round(end.w),
    ax: round(here.w),
    y: low,
    ay: low,
    xref: 'x',
    yref: 'y',
    axref: 'x',
    ayref: 'y',
    yshift: 12,
    text: '',
    showarrow: true,
    arrowhead: 2,
    arrowsize: 1,
    arrowwidth: 2,
    arrowcolor: QUIET,
  });
  return [
    ...ends.filter(({ w }) => w !== here.w).map(arrow),
    label(round((ends[0].w + ends[1].w) / 2), low, `ε = ${chosen(epsilon)}`, {
      bgcolor: PAPER,
      yanchor: 'bottom',
      yshift: 14,
      font: { color: QUIET },
    }),
  ];
}
