import {
  optionsOf,
  requireAtMost,
  requireNonEmptyArray,
  requirePositive,
} from '../checks';
import { chainRuleGradient } from '../gradients/chain-rule';
import { compareGradients } from '../gradients/compare';
import { nudgeGradient } from '../gradients/nudge';
import type { Dataset } from '../network/datasets';
import type { Network } from '../network/network';
import type { LossOptions } from '../network/objective';
import { magnitude, round } from '../text/numbers';
import {
  checkedMark,
  describeMark,
  type MarkedNudge,
  markName,
  markTrace,
} from './curve/epsilon-mark';
import { describeErrors, type ErrorCurve, lowest } from './curve/epsilon-words';
import { type Figure, makeFigure } from './figure';
import { logAxis, logRange } from './look/log-axis';
import { PAPER, seriesStyle } from './look/palette';
import { baseLayout, label, yName } from './look/theme';

export interface EpsilonErrorsOptions extends LossOptions {
  /** The sizes of nudges to try; without it from 0.1 down to 1e-15. */
  epsilons?: readonly number[];
  /** One nudge, as nudgeGradient takes it, that is pointed out; the picture is lower then. */
  mark?: MarkedNudge;
}

const EPSILONS = Array.from({ length: 29 }, (_, k) => round(10 ** (-1 - k / 2), 2));

const MOST_EPSILONS = 200;

/** Where an error of exactly 0 is named. */
const SMALLEST = 1e-17;

/**
 * How far the nudged gradient is from the one by the chain rule, against the size of
 * the nudge, on logarithmic axes: two curves like a U, one for forward differences,
 * one for central ones. Long nudges miss the bend, short ones drown in rounding.
 *
 * @throws InputError where the data set does not fit, there are more than 200 epsilons, or
 *   one is not above 0
 */
export function epsilonErrors(
  network: Network,
  dataset: Dataset,
  options?: EpsilonErrorsOptions,
): Figure {
  const { epsilons = EPSILONS, mark, loss } = optionsOf(options);
  requireNonEmptyArray(epsilons, 'epsilons');
  requireAtMost(epsilons.length, MOST_EPSILONS, [
    'epsilons has',
    'sizes',
    'the figure takes',
  ]);
  for (const [k, epsilon] of epsilons.entries()) {
    requirePositive(epsilon, `epsilons[${k}]`);
  }
  const nudge = mark === undefined ? undefined : checkedMark(mark);
  const sizes = [...epsilons].sort((a, b) => a - b);
  const exact = chainRuleGradient(network, dataset, { loss });
  const errorOf = (epsilon: number, difference: ErrorCurve['difference']) => {
    const nudged = nudgeGradient(network, dataset, { epsilon, difference, loss });
    return compareGradients(nudged, exact).relativeError;
  };
  const curves = (['forward', 'central'] as const).map(
    (difference): ErrorCurve => ({
      difference,
      epsilons: sizes,
      errors: sizes.map((epsilon) => errorOf(epsilon, difference)),
    }),
  );
  const marked = nudge && { ...nudge, error: errorOf(nudge.epsilon, nudge.difference) };
  const margin = { l: 72, r: 24, t: 40, b: 62 };
  const xRange = logRange(sizes, 0.4);
  const errors = curves.flatMap((curve) => curve.errors);
  const yRange = withRoomBelow(logRange(errors, 0.6), marked ? 0.2 : 0.1);
  return makeFigure({
    data: [...curves.map(errorLine), ...(marked ? [markTrace(marked, yRange)] : [])],
    layout: baseLayout({
      height: marked ? 290 : 400,
      margin,
      xaxis: logAxis('ε, the size of the nudge', xRange, { showgrid: false }),
      yaxis: logAxis('', yRange),
      annotations: [
        yName('error of the whole gradient, relative', margin),
        ...curves.map(curveName),
        ...(marked ? [markName(marked)] : []),
      ],
    }),
    alt: describeErrors(curves) + (marked ? ` ${describeMark(marked)}` : ''),
  });
}

function errorLine({ difference, epsilons, errors }: ErrorCurve, k: number) {
  const { color, dash, symbol } = seriesStyle(k);
  return {
    type: 'scatter',
    mode: 'lines+markers',
    name: difference,
    x: epsilons,
    // An error of exactly 0 has no place on a logarithmic axis.
    y: errors.map((error) => (error > 0 ? round(error, 3) : null)),
    line: { color, dash, width: 2.5 },
    marker: { color, symbol, size: 8 },
    hovertemplate: 'ε = %{x:.2g}<br>error %{y:.1e}',
  };
}

/** Below the lowest point there is a name. */
function withRoomBelow([low, high]: [number, number], room: number): [number, number] {
  return [low - room * (high - low), high + 0.04 * (high - low)];
}

/** The lower curve is named below its lowest point, the other at its right end. */
function curveName(curve: ErrorCurve, k: number, curves: readonly ErrorCurve[]) {
  const { epsilon, error } = lowest(curve);
  const isLower = curves.every((other) => error <= lowest(other).error);
  const text = `<b>${curve.difference}</b>: best near ${magnitude(epsilon)}`;
  const style = { font: { color: seriesStyle(k).text }, bgcolor: PAPER, borderpad: 0 };
  if (!isLower) {
    const [x, y] = [curve.epsilons, curve.errors].map((values) => values.at(-1) ?? 1);
    return label(Math.log10(x), Math.log10(y || SMALLEST), text, {
      ...style,
      xanchor: 'right',
      yanchor: 'bottom',
      yshift: 8,
    });
  }
  const share =
    curve.epsilons.indexOf(epsilon) / Math.max(1, curve.epsilons.length - 1);
  return label(Math.log10(epsilon), Math.log10(error || SMALLEST), text, {
    ...style,
    xanchor: share < 0.3 ? 'left' : share > 0.75 ? 'right' : 'center',
    yanchor: 'top',
    yshift: -8,
  });
}
