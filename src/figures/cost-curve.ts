import {
  InputError,
  requireAtMost,
  requireNonEmptyArray,
  requireObject,
  requirePositive,
  requireString,
  requireWhole,
} from '../checks';
import { counted, round, shortNumber } from '../text/numbers';
import { cleanText, plainText } from '../text/plain-text';
import { fitPowerLaw, type PowerLaw } from './curve/power-law';
import { type Figure, makeFigure } from './figure';
import { logAxis, logRange } from './look/log-axis';
import { seriesStyle } from './look/palette';
import { sideLabels } from './look/side-labels';
import { baseLayout, HEIGHT, yName } from './look/theme';

/** What one gradient cost a method, for networks of several sizes. */
export interface CostSeries {
  name: string;
  points: readonly { parameters: number; milliseconds: number }[];
}

interface Cost extends CostSeries {
  /** The larger half of the networks, and the law that fits them. */
  larger: CostSeries['points'];
  law: PowerLaw;
  /** The largest network that was measured. */
  last: { parameters: number; milliseconds: number };
}

const MOST_SERIES = 5;
const MOST_POINTS = 1_000;
const MARGIN = { l: 76, r: 138, t: 40, b: 60 };

/**
 * What a gradient costs against the number of parameters, on logarithmic axes, where a
 * power law is a straight line: the points as measured, and the line that fits the
 * larger half of them, where no overhead blurs the law. Its slope is in the label.
 *
 * @throws InputError where there are more than 5 series, one has no points or more than 1,000, or a value is not above 0
 */
export function costCurve(series: readonly CostSeries[]): Figure {
  requireSeries(series);
  const costs = series.map((one): Cost => {
    const points = [...one.points].sort((a, b) => a.parameters - b.parameters);
    const larger = points.slice(-Math.max(2, Math.ceil(points.length / 2)));
    const law = fitPowerLaw(
      larger.map(({ parameters, milliseconds }) => ({
        x: parameters,
        y: milliseconds,
      })),
    );
    return { name: one.name, points, larger, law, last: points[points.length - 1] };
  });
  const all = costs.flatMap(({ points }) => points);
  const xRange = logRange(all.map(({ parameters }) => parameters));
  const yRange = logRange(all.map(({ milliseconds }) => milliseconds));
  return makeFigure({
    data: costs.flatMap(traces),
    layout: baseLayout({
      margin: MARGIN,
      xaxis: logAxis('parameters', xRange, { showgrid: false }, 6),
      yaxis: logAxis('', yRange),
      annotations: [
        yName('milliseconds for one gradient', MARGIN),
        ...names(costs, yRange),
      ],
    }),
    alt: describe(costs),
  });
}

function requireSeries(series: readonly CostSeries[]): void {
  requireNonEmptyArray(series, 'series');
  if (series.length > MOST_SERIES) {
    throw new InputError(
      `series has ${series.length}; the figure takes up to ${MOST_SERIES}`,
    );
  }
  for (const [s, one] of series.entries()) {
    requireObject(one, `series[${s}]`, 'an object with name and points');
    requireString(one.name, `series[${s}].name`);
    const where = `series[${s}].points`;
    requireNonEmptyArray(one.points, where);
    requireAtMost(one.points.length, MOST_POINTS, [
      `${where} has`,
      'points',
      'a line has',
    ]);
    for (const [k, point] of one.points.entries()) {
      const where = `series[${s}].points[${k}]`;
      requireObject(point, where, 'an object with parameters and milliseconds');
      requireWhole(point.parameters, `${where}.parameters`, 1);
      requirePositive(point.milliseconds, `${where}.milliseconds`);
    }
  }
}

function traces({ points, larger, law }: Cost, k: number) {
  const { color, dash, symbol } = seriesStyle(k);
  const x = points.map(({ parameters }) => parameters);
  const ends = [larger[0].parameters, larger[larger.length - 1].parameters];
  return [
    {
      type: 'scatter',
      mode: 'lines',
      x: ends,
      y: ends.map((at) => round(law.factor * at ** law.exponent, 4)),
      line: { color, dash, width: 2.5 },
      hoverinfo: 'skip',
    },
    {
      type: 'scatter',
      mode: 'markers',
      x,
      y: points.map(({ milliseconds }) => round(milliseconds, 4)),
      marker: { color, symbol, size: 10 },
      hovertemplate: '%{x:,} parameters<br>%{y:.3g} ms<extra></extra>',
    },
  ];
}

/** Beside each line its name, and how the cost grows with the parameters P. */
function names(costs: readonly Cost[], [low, high]: [number, number]) {
  const labels = costs.map(({ name, law, points, last }, k) => {
    const growth =
      points.length > 1 ? `<br>grows as P<sup>${law.exponent.toFixed(2)}</sup>` : '';
    return {
      text: `<b>${plainText(name, 14)}</b>${growth}`,
      color: seriesStyle(k).text,
      height: (Math.log10(last.milliseconds) - low) / (high - low),
    };
  });
  return sideLabels(labels, HEIGHT - MARGIN.t - MARGIN.b, 44);
}

function describe(costs: readonly Cost[]): string {
  const parts = costs.map(({ name, law, last, points }) => {
    const growth =
      points.length > 1
        ? `grows as the number of parameters to the power ${law.exponent.toFixed(2)}, to `
        : '';
    return (
      `${cleanText(name)} ${growth}${shortNumber(last.milliseconds)} ms at ` +
      `${counted(last.parameters, 'parameter')}`
    );
  });
  return `Cost of one gradient: ${parts.join('; ')}.${ratio(costs)}`;
}

/** How many times the dearest costs what the cheapest does, at the same size. */
function ratio(costs: readonly Cost[]): string {
  const size = costs[0].last.parameters;
  if (costs.length < 2 || costs.some(({ last }) => last.parameters !== size)) return '';
  const times = costs.map(({ last }) => last.milliseconds);
  const factor = Number((Math.max(...times) / Math.min(...times)).toPrecision(2));
  return ` There one costs ${shortNumber(factor)} times as much as the other.`;
}
