import { round, rounded } from '../../text/numbers';
import { plainText } from '../../text/plain-text';
import { powerOfTen } from '../look/log-axis';
import { BLUE, INK, SHADE, VERMILION } from '../look/palette';
import { axis, baseLayout, paperLabel, roughTextWidth, SMALL } from '../look/theme';

const ROW = 27;

/** A parameter and its slopes in the two gradients. */
export interface SlopePair {
  name: string;
  a: number;
  b: number;
}

/** How far two slopes are apart. */
export function apart({ a, b }: SlopePair): number {
  return Math.abs(a - b);
}

/** The traces and the layout: slopes on the left, their differences on the right. */
export function drawComparison(
  rows: readonly SlopePair[],
  labels: readonly [string, string],
) {
  const names = rows.map(({ name }) => name);
  const y = rows.map((_, k) => k);
  const margin = { l: 84, r: 18, t: 48, b: 58 };
  const height = margin.t + margin.b + ROW * Math.max(3, rows.length);
  const differences = rows.map(apart);
  const scale = differenceScale(differences);
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
        x: rounded(rows.map(({ b }) => b)),
        y,
        // Open, so that a bar shorter than a diamond shows inside it.
        marker: {
          symbol: 'diamond-open',
          color: VERMILION,
          size: 11,
          line: { width: 2 },
        },
        hovertemplate: '%{x:.5g}<extra></extra>',
      },
      {
        type: 'scatter',
        mode: 'markers',
        x: differences.map((d) => (d > 0 ? round(d, 3) : scale.zero)),
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

/**
 * A logarithmic axis with a few ticks, one of them at the power of ten next to the
 * largest difference. A difference of 0 has no place on it, so there is one on its
 * left, marked 0.
 */
function differenceScale(differences: readonly number[]) {
  const powers = differences.filter((d) => d > 0).map(Math.log10);
  const low = powers.length > 0 ? Math.floor(Math.min(...powers) - 0.2) : -16;
  const high = Math.max(low + 2, Math.ceil(Math.max(low, ...powers) + 0.2));
  const zeros = powers.length < differences.length;
  const top = Math.max(low + 1, Math.round(Math.max(low, ...powers)));
  const step = Math.ceil((top - low) / 2);
  const marks = [top - 2 * step, top - step, top].filter((k) => k >= low);
  const start = zeros ? low - step : low;
  const ticks = [
    ...(zeros ? [{ value: 10 ** start, text: '0' }] : []),
    ...marks.map((k) => ({ value: Number(`1e${k}`), text: powerOfTen(k) })),
  ];
  return {
    zero: 10 ** start,
    axis: {
      type: 'log',
      range: [start - 0.1 * step, high],
      tickvals: ticks.map(({ value }) => value),
      ticktext: ticks.map(({ text }) => text),
    },
  };
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
