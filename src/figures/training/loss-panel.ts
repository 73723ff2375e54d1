import {
  InputError,
  requireArray,
  requireFinite,
  requireNonEmptyArray,
  requireObject,
  requireWhole,
  shown,
} from '../../checks';
import { round } from '../../text/numbers';
import { thinOut } from '../curve/thin-out';
import { logAxis } from '../look/log-axis';
import { BLUE, VERMILION } from '../look/palette';
import { axis, curveLine, paperLabel, SMALL } from '../look/theme';

/** The loss after some epochs. */
export interface LossPoint {
  epoch: number;
  loss: number;
}

const STYLES = [
  { name: 'loss', color: BLUE, dash: 'solid', symbol: 'circle' },
  { name: 'on new data', color: VERMILION, dash: 'dash', symbol: 'diamond' },
];

/** As many points of a curve as so small a panel can show. */
const STRETCHES = 80;

/** The losses so far, each with a mark where it is now; off the axis they stay at its edge. */
export function lossTraces(
  losses: ArrayLike<number>,
  newLosses: readonly LossPoint[],
  [lowest, highest]: readonly [number, number],
) {
  const curves = [
    thinOut(losses, STRETCHES).map((epoch) => ({ epoch, loss: losses[epoch] })),
    thinOut(
      newLosses.map(({ loss }) => loss),
      STRETCHES,
    ).map((k) => newLosses[k]),
  ];
  const inside = (loss: number) => Math.min(highest, Math.max(lowest, loss));
  return curves.map((points, k) => {
    const { color, dash, symbol } = STYLES[k];
    return {
      type: 'scatter',
      mode: 'lines+markers',
      x: points.map(({ epoch }) => epoch),
      y: points.map(({ loss }) => round(inside(loss), 4)),
      line: curveLine({ color, dash, width: 2.5 }),
      marker: {
        symbol,
        color,
        opacity: 1,
        size: points.map((_, p) => (p === points.length - 1 ? 9 : 0)),
        line: { width: 0 },
      },
      hovertemplate: `${STYLES[k].name}, epoch %{x:,}<br>loss %{y:.3g}<extra></extra>`,
      cliponaxis: false,
      xaxis: 'x2',
      yaxis: 'y2',
    };
  });
}

export function lossAxes(
  epochs: number,
  lossRange: readonly [number, number],
  [x, y]: readonly [[number, number], [number, number]],
) {
  const [from, to] = lossRange.map(Math.log10);
  return {
    xaxis2: axis('epoch', {
      ...{ domain: x, anchor: 'y2', range: [0, Math.max(1, epochs)] },
      ...{ tickformat: ',d', nticks: 3, showgrid: false, tickfont: SMALL },
    }),
    yaxis2: logAxis('', [from, to], { domain: y, anchor: 'x2', tickfont: SMALL }),
  };
}

/** What the curves are, above them. */
export function lossKey(x: number, top: number, hasNew: boolean) {
  const strokes = ['—', '– –'];
  const names = STYLES.slice(0, hasNew ? 2 : 1).map(
    ({ name, color }, k) =>
      `<span style="color:${color}"><b>${strokes[k]}</b> ${name}</span>`,
  );
  return paperLabel(x, 1, names.join('  '), {
    ...{ yanchor: 'middle', yshift: top, font: SMALL },
  });
}

/** Throws an InputError unless these are losses, and at least one. */
export function requireLosses(losses: unknown): asserts losses is ArrayLike<number> {
  if (!Array.isArray(losses) && !(losses instanceof Float64Array)) {
    throw new InputError(`losses is ${shown(losses)}; it must be what train returned`);
  }
  if (losses.length === 0) throw new InputError('losses is empty');
  for (let e = 0; e < losses.length; e++) requireFinite(losses[e], `losses[${e}]`);
}

/** Throws an InputError unless these are losses with their epochs. */
export function requireNewLosses(newLosses: unknown): void {
  requireNonEmptyArray(newLosses, 'newLosses');
  for (const [k, point] of newLosses.entries()) {
    const name = `newLosses[${k}]`;
    requireObject(point, name, 'an object with epoch and loss');
    const { epoch, loss } = point as LossPoint;
    requireWhole(epoch, `${name}.epoch`, 0);
    requireFinite(loss, `${name}.loss`);
  }
}

/** Throws an InputError unless this goes from a loss above 0 to a higher one. */
export function requireLossRange(range: unknown): asserts range is [number, number] {
  requireArray(
    range,
    'lossRange',
    'the lowest and the highest loss, such as [0.01, 1]',
  );
  const [from, to] = range;
  const isRange = range.length === 2 && isLoss(from) && isLoss(to) && from < to;
  if (!isRange) {
    throw new InputError(
      `lossRange is [${range.map(shown).join(', ')}]; it must go from a loss above 0 to a higher one`,
    );
  }
}

function isLoss(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && value < Infinity;
}
