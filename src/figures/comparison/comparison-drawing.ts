import { round, rounded } from '../../text/numbers';
import { plainText } from '../../text/plain-text';
import { BLUE, INK, SHADE, VERMILION } from '../look/palette';
import { axis, baseLayout, paperLabel, roughTextWidth, SMALL } from '../look/theme';
import { differenceScale, FIXED_SCALE } from './difference-scale';

const ROW = 27;

/** A parameter and its slopes in the two gradients. */
export interface SlopePair {
  name: string;
  a: number;
  b: number;
}

export interface ComparisonAxes {
  /** From which slope to which the first axis goes; without it, as far as the slopes do. */
  range?: readonly [number, number];
  /** Whether the axis of the differences is the same for all gradients. */
  fixed?: boolean;
}

/** How far two slopes are apart. */
export function apart({ a, b }: SlopePair): number {
  return Math.abs(a - b);
}

/** The traces and the layout: slopes on the left, their differences on the right. */
export function drawComparison(
  rows: readonly SlopePair[],
  labels: readonly [string, string],
  { range, fixed }: ComparisonAxes,
) {
  const names = rows.map(({ name }) => name);
  const y = rows.map((_, k) => k);
  const margin = { l: 84, r: 18, t: 48, b: 58 };
  const height = margin.t + margin.b + ROW * Math.max(3, rows.length);
  const differences = rows.map(apart);
  const scale = fixed ? FIXED_SCALE : differenceScale(differences);
  const yaxis = {
    range: [rows.length - 0.5, -0.5],
    tickvals: y,
    ticktext: names,
    ticks: '',
    fixedrange: true,
  };
  return {
    data: [
      {
        type: 'bar',
        orientation: 'h',
        x: rounded(rows.map(({ a }) => a)),
        y,
        width: 0.62,
        marker: { color: SHADE, line: { color: BLUE, width: 2 } },
        hovertemplate: '%{x:.5g}<extra></extra>',
      },
      {
        type: 'scatter',
        mode: 'markers',
        x: rounded(rows.map(({ b }) => within(b, range))),
        y,
        // Open, so that a bar shorter than a diamond shows inside it.
        marker: {
          symbol: rows.map(({ b }) => diamondOrArrow(b, range)),
          color: VERMILION,
          size: 11,
          line: { width: 2 },
        },
        text: rounded(rows.map(({ b }) => b)).map(String),
        hovertemplate: '%{text}<extra></extra>',
        cliponaxis: false,
      },
      {
        type: 'scatter',
        mode: 'markers',
        x: differences.map((d) =>
          d > 0 ? Math.max(round(d, 3), scale.least) : scale.zero,
        ),
        y,
        marker: {
          symbol: differences.map((d) => (d > 0 ? 'circle' : 'circle-open')),
          color: INK,
          size: 9,
        },
        text: differences.map((d) => (d > 0 ? d.toExponential(1) : 'none')),
        hovertemplate: 'difference %{text}<extra></extra>',
        xaxis: 'x2',
        yaxis: 'y2',
        cliponaxis: false,
      },
    ],
    layout: baseLayout({
      height,
      margin,
      xaxis: axis('slope of the loss', {
        domain: [0, 0.62],
        nticks: 5,
        ...(range ? { range, fixedrange: true } : {}),
        zeroline: true,
        zerolinecolor: INK,
        zerolinewidth: 1,
      }),
      yaxis: axis('', { ...yaxis, showgrid: false }),
      xaxis2: axis('difference', { ...scale.axis, domain: [0.69, 1], anchor: 'y2' }),
      yaxis2: axis('', { ...yaxis, anchor: 'x2', showticklabels: false }),
      annotations: key(labels),
    }),
  };
}

/** A slope that the axis has no room for is an arrow just inside its end. */
function within(slope: number, range?: readonly [number, number]): number {
  if (!range) return slope;
  const air = 0.03 * (range[1] - range[0]);
  const [low, high] = [range[0] + air, range[1] - air];
  return Math.max(low, Math.min(high, slope));
}

function diamondOrArrow(slope: number, range?: readonly [number, number]): string {
  if (within(slope, range) === slope) return 'diamond-open';
  return slope < 0 ? 'triangle-left-open' : 'triangle-right-open';
}

/** What bars and diamonds are. */
function key(labels: readonly [string, string]) {
  const [first, second] = labels.map((name) => plainText(name));
  const texts = [
    `<span style="color:${BLUE}">▭</span> ${first}`,
    `<span style="color:${VERMILION}">◇</span> ${second}`,
  ];
  return texts.map((text, k) =>
    paperLabel(0, 1, text, {
      yanchor: 'bottom',
      xshift: k === 0 ? 0 : roughTextWidth(first) + 52,
      yshift: 12,
      font: SMALL,
    }),
  );
}
