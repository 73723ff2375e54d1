import { magnitude, round, rounded } from '../../text/numbers';
import { powerOfTen } from '../look/log-axis';
import { ALARM, BLUE, INK, PAPER, QUIET, VERMILION } from '../look/palette';
import { axis, baseLayout, paperLabel, SMALL, yName } from '../look/theme';
import type { ParameterHandles } from '../plane/line-handle';
import { AGREES, DISAGREES } from './agreement-levels';
import type { ErrorsAlong } from './errors-along';

const MARGIN = { l: 64, r: 92, t: 40, b: 58 };
/** The same for all networks and nudges, in powers of ten. */
const [LOWEST, HIGHEST] = [-13, 0.7];
const SPACE = 0.08;

/** The traces, the layout and the handles: one panel a parameter, side by side. */
export function drawErrors(
  panels: readonly ErrorsAlong[],
  error: number,
  handles: ParameterHandles = {},
) {
  const width = (1 - SPACE * (panels.length - 1)) / panels.length;
  const yaxis = {
    type: 'log',
    range: [LOWEST, HIGHEST],
    fixedrange: true,
    tickvals: [1e-12, 1e-9, 1e-6, 1e-3, 1],
    ticktext: [powerOfTen(-12), powerOfTen(-9), powerOfTen(-6), powerOfTen(-3), '1'],
  };
  const axes = panels.map(({ name, range }, k) => {
    const start = k * (width + SPACE);
    const x = axis(name, {
      range: [...range],
      domain: [start, start + width],
      anchor: `y${place(k)}`,
      fixedrange: true,
      showgrid: false,
      nticks: 5,
    });
    const y = axis('', { ...yaxis, anchor: `x${place(k)}`, showticklabels: k === 0 });
    return [
      [`xaxis${place(k)}`, x],
      [`yaxis${place(k)}`, y],
    ];
  });
  return {
    data: panels.flatMap((panel, k) => [curve(panel, k), dot(panel, error, k)]),
    layout: baseLayout({
      height: 360,
      margin: MARGIN,
      ...Object.fromEntries(axes.flat()),
      shapes: panels.map((_, k) => zone(k)),
      annotations: [
        yName('error of the whole gradient, relative', MARGIN),
        ...zoneNames(),
        errorNow(error),
      ],
    }),
    handles: panels.flatMap(({ name, value }, k) => {
      if (handles[name] === undefined) return [];
      const axes = k === 0 ? {} : ({ xaxis: 'x2', yaxis: 'y2' } as const);
      const place = { x: value, y: 10 ** level(error), ...axes };
      return [{ ...place, moves: { x: handles[name] }, label: name }];
    }),
  };
}

/** Behind the name of an axis: nothing, or 2. */
function place(k: number): string {
  return k === 0 ? '' : String(k + 1);
}

/** An error's height on the axis, also that of an error of 0. */
function level(error: number): number {
  return Math.max(LOWEST + 0.2, Math.log10(error));
}

function curve({ points }: ErrorsAlong, k: number) {
  return {
    type: 'scatter',
    mode: 'lines',
    x: rounded(
      points.map(({ at }) => at),
      9,
    ),
    y: rounded(
      points.map(({ error }) => 10 ** level(error)),
      3,
    ),
    line: { color: BLUE, width: 2.5, simplify: false },
    hovertemplate: '%{x:.3g}<br>error %{y:.1e}<extra></extra>',
    xaxis: `x${place(k)}`,
    yaxis: `y${place(k)}`,
  };
}

function dot({ value }: ErrorsAlong, error: number, k: number) {
  return {
    type: 'scatter',
    mode: 'markers',
    x: [round(value, 9)],
    y: [round(10 ** level(error), 3)],
    marker: { color: VERMILION, size: 14, line: { color: PAPER, width: 2 } },
    hoverinfo: 'skip',
    cliponaxis: false,
    xaxis: `x${place(k)}`,
    yaxis: `y${place(k)}`,
  };
}

/** The error at the dots, which is one and the same, in numbers. */
function errorNow(error: number) {
  const text = `at the dot <span style="color:${VERMILION}">${magnitude(error)}</span>`;
  return paperLabel(1, 1, text, {
    xanchor: 'right',
    yanchor: 'bottom',
    xshift: MARGIN.r - 12,
    yshift: 8,
  });
}

/** Where an error looks like a bug. */
function zone(k: number) {
  return {
    type: 'rect',
    layer: 'below',
    xref: `x${place(k)} domain`,
    yref: `y${place(k)}`,
    x0: 0,
    x1: 1,
    y0: DISAGREES,
    y1: 10 ** HIGHEST,
    fillcolor: ALARM,
    line: { width: 0 },
  };
}

/** What the check would say at each height. */
function zoneNames(): Record<string, unknown>[] {
  const agrees = Math.log10(AGREES);
  const disagrees = Math.log10(DISAGREES);
  const zones: [string, number, string][] = [
    ['✗ like<br>a bug', (disagrees + HIGHEST) / 2, VERMILION],
    ['? in doubt', (agrees + disagrees) / 2, QUIET],
    ['✓ agrees', (LOWEST + agrees) / 2, INK],
  ];
  return zones.map(([text, at, color]) =>
    paperLabel(1, (at - LOWEST) / (HIGHEST - LOWEST), text, {
      yanchor: 'middle',
      align: 'left',
      xshift: 8,
      font: { ...SMALL, color },
    }),
  );
}
