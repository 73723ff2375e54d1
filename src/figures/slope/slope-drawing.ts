import { extent } from '../../text/extent';
import { givenNumber, round, rounded } from '../../text/numbers';
import { BLUE, INK, SHADE, VERMILION } from '../look/palette';
import { axis, baseLayout, curveLine, HEIGHT, yName } from '../look/theme';
import { lineNames, nudgeNames } from './slope-names';
import { clipLine, type Line, type LossPoint, type Slopes } from './slopes';

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
      // Where secant and tangent are parallel, the area between them is no error.
      ...(slopes.difference === 'forward' ? wedge(slopes, tangent, secant) : []),
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
      xaxis: axis(`${slopes.name}, now at ${givenNumber(here.w)}`, {
        range: [from, to],
        nticks: 7,
        showgrid: false,
      }),
      yaxis: axis('', { range, nticks: 6 }),
      annotations: [
        yName('loss', MARGIN),
        ...lineNames(names, range, slopes, PLOT_HEIGHT),
        ...nudgeNames(slopes, range),
      ],
    }),
  };
}

/** A curve that differs less than this share of its height is drawn as flat. */
const FLAT = 1e-4;

/** Room for the curve, and for where tangent and secant pass the nudge's ends. */
function lossRange(slopes: Slopes, ...lines: Line[]): [number, number] {
  const { curve, ends, staysPut } = slopes;
  const passed = lines.flatMap((line) => ends.map(({ w }) => heightAt(line, w)));
  const [low, high] = extent([...curve.loss, ...(staysPut ? [] : passed)]);
  const height = Math.max(Math.abs(low), Math.abs(high));
  const air = high - low > FLAT * height ? (high - low) * 0.12 : 0.1 * height || 0.1;
  // Below the curve stands the nudge; where the point may go anywhere, with more room.
  return [round(low - (staysPut ? 2.3 : 1.4) * air), round(high + air)];
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
