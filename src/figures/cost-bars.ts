import { counted, round } from '../text/numbers';
import { cleanText, plainText } from '../text/plain-text';
import {
  type CostGroup,
  type CostRow,
  type MethodCost,
  requireGroups,
  rowsOf,
} from './cost/cost-rows';
import { LANDMARKS, timeInWords } from './cost/time-words';
import { type Figure, makeFigure } from './figure';
import { GRID, PAPER, SERIES } from './look/palette';
import { axis, baseLayout, label, roughTextWidth, SMALL, WIDTH } from './look/theme';

const ROW = 29;
const MARGIN = { l: 96, r: 24, t: 16, b: 62 };
/** From a fraction of a microsecond to a hundred thousand years. */
const RANGE: [number, number] = [-3.6, 15];

/**
 * What one gradient costs by one method and by another, for one network or for several:
 * bars of time on a logarithmic axis that is always the same, from microseconds to
 * thousands of years. A full bar was measured, a hollow one estimated.
 *
 * @throws InputError where there are no groups or more than 4, no costs in one or more
 *   than 3, or a time is not above 0
 */
export function costBars(groups: readonly CostGroup[]): Figure {
  requireGroups(groups);
  const { headings, rows, height } = rowsOf(groups);
  return makeFigure({
    data: [true, false].map((measured) =>
      bars(
        rows.filter((row) => row.measured === measured),
        measured,
      ),
    ),
    layout: baseLayout({
      height: Math.round(ROW * height) + MARGIN.t + MARGIN.b,
      margin: MARGIN,
      bargap: 0,
      xaxis: axis('time for one gradient', {
        ...{ type: 'log', range: RANGE, gridcolor: GRID, tickfont: SMALL },
        tickvals: LANDMARKS.map(({ milliseconds }) => milliseconds),
        ticktext: LANDMARKS.map(({ text }) => text),
      }),
      yaxis: axis('', {
        showline: false,
        ...{
          range: [height - 0.6, -0.5],
          showgrid: false,
          // Invisible, so that names keep off the bars.
          tickcolor: PAPER,
          fixedrange: true,
        },
        tickvals: rows.map(({ y }) => y),
        ticktext: rows.map(({ method }) => plainText(method, 12)),
      }),
      annotations: [
        ...headings.map(({ name, runs, y }) =>
          label(0, y, `<b>${plainText(name, 32)}</b>${runs}`, {
            ...{ xref: 'paper', xanchor: 'left', yanchor: 'middle' },
            ...{ xshift: 8 - MARGIN.l, bgcolor: PAPER, borderpad: 2 },
          }),
        ),
        ...rows.map(barLabel),
      ],
    }),
    alt: `Time for one gradient. ${groups.map(describe).join('. ')}.`,
  });
}

function bars(rows: readonly CostRow[], measured: boolean) {
  return {
    type: 'bar',
    orientation: 'h',
    x: rows.map(({ milliseconds }) => round(milliseconds, 4)),
    y: rows.map(({ y }) => y),
    width: rows.map(() => 0.72),
    marker: {
      color: rows.map(({ k }) => (measured ? SERIES[k].color : PAPER)),
      line: { color: rows.map(({ k }) => SERIES[k].color), width: 2 },
    },
    text: rows.map(inWords),
    textposition: 'none',
    hovertemplate: '%{text}<extra></extra>',
  };
}

const PLOT = WIDTH - MARGIN.l - MARGIN.r;

/** Inside a bar that has room for it, or else after it. */
function barLabel(row: CostRow) {
  const [from, to] = RANGE;
  const end = Math.min(to, Math.max(from, Math.log10(row.milliseconds)));
  const length = ((end - from) / (to - from)) * PLOT;
  const inside = length > roughTextWidth(inWords(row), SMALL.size) + 12;
  const color = inside && row.measured ? PAPER : SERIES[row.k].text;
  const text = `<b>${timeInWords(row.milliseconds)}</b>${how(row)}`;
  return label(round(end), row.y, text, {
    ...{ xanchor: inside ? 'right' : 'left', yanchor: 'middle' },
    ...{ xshift: inside ? -8 : 8, font: { ...SMALL, color } },
  });
}

function inWords(cost: MethodCost): string {
  return timeInWords(cost.milliseconds) + how(cost);
}

function how({ measured }: MethodCost): string {
  return measured ? ' measured' : ' estimated';
}

function describe({ name, costs }: CostGroup): string {
  const parts = costs.map(
    (cost) => `${cleanText(cost.method)} ${inWords(cost)}${runs(cost)}`,
  );
  return `${cleanText(name, 48)}: ${parts.join('; ')}`;
}

function runs({ runs }: MethodCost): string {
  return runs === undefined ? '' : `, ${counted(runs, 'run')}`;
}
