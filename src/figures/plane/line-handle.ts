import { InputError, requireObject, requireString } from '../../checks';
import type { Network } from '../../network/network';
import { round } from '../../text/numbers';
import { findParameter } from '../look/find-parameter';
import type { PlaneRange } from '../look/plane-range';
import { label as annotation, drawingAxis } from '../look/theme';
import type { LinearUnit, Point } from './linear-unit';

/** The sliders that move a network's parameters, by the parameters' names. */
export type ParameterHandles = Readonly<Record<string, string>>;

/** Throws an InputError unless each is the name of a slider for one of the parameters. */
export function requireHandles(handles: unknown, network: Network): void {
  requireObject(handles, 'handles', "an object such as { 'b1[0]': 'b' }");
  const entries = Object.entries(handles);
  if (entries.length === 0) throw new InputError('handles is empty');
  for (const [name, slider] of entries) {
    requireString(slider, `handles['${name}']`);
    findParameter(network, name);
  }
}

/** In pixels. */
const ARROW = 38;

/** What takes the place of some of a plot's own axes. */
export interface OtherAxes {
  xaxis?: `x${number}`;
  yaxis?: `y${number}`;
}

export interface LineHandle {
  handle: OtherAxes & {
    x: number;
    y: number;
    moves: { x?: string; y?: string };
    label: string;
  };
  /** The axis along which it moves, which nobody sees. */
  axes: Record<string, unknown>;
  /** Unseen: an axis is there for what stands on it. */
  trace: Record<string, unknown>;
}

/** A plane as a plot shows it, and where on its lines the grips are. */
export interface Plot {
  range: PlaneRange;
  /** The number of its axes; none for the first. */
  at: '' | 2;
  /** How far up a steep line its grip is, or to the right a flat one: a share of the plot. */
  share: number;
}

/** The place on a unit's line where it is held; none where it has no line. */
function gripOf({ w, b }: LinearUnit, { range, share }: Plot) {
  if (w[0] === 0 && w[1] === 0) return undefined;
  // Along the axis that the line crosses more steeply, a bias is proportional to the way.
  const along = Math.abs(w[0]) >= Math.abs(w[1]) ? 0 : 1;
  const [low, high] = range[1 - along];
  const still = round(low + share * (high - low));
  const rest = still * w[1 - along];
  // The bias with which the line would leave the plot at each end of the grip's way.
  const [from, to] = range[along].map((place) => -(w[along] * place + rest));
  // A line beyond the plot can be fetched back from its edge.
  const bias = Math.max(Math.min(from, to), Math.min(Math.max(from, to), b));
  const place = -(bias + rest) / w[along];
  const point: Point = along === 0 ? [place, still] : [still, place];
  return { along, point, still, bias, ends: [from, to] as [number, number] };
}

/**
 * A grip by which a unit's line is dragged. An axis of biases, which nobody sees, lies
 * over the plot: what stands at the grip on it is the bias, wherever it is let go.
 *
 * @param axis the number of an axis that is free
 */
export function lineHandle(
  unit: LinearUnit,
  plot: Plot,
  axis: number,
  { slider, label }: { slider: string; label: string },
): LineHandle | undefined {
  const grip = gripOf(unit, plot);
  if (!grip) return undefined;
  const { along, still, bias, ends } = grip;
  const [name, other] = along === 0 ? (['x', 'y'] as const) : (['y', 'x'] as const);
  const own: OtherAxes = {
    ...(plot.at === ''
      ? {}
      : ({ xaxis: `x${plot.at}`, yaxis: `y${plot.at}` } as const)),
    [`${name}axis`]: `${name}${axis}`,
  };
  const place = { [name]: bias, [other]: still } as { x: number; y: number };
  return {
    handle: { ...place, ...own, moves: { [name]: slider }, label },
    axes: {
      [`${name}axis${axis}`]: {
        ...drawingAxis(ends),
        overlaying: `${name}${plot.at}`,
        anchor: `${other}${plot.at}`,
      },
    },
    trace: {
      type: 'scatter',
      mode: 'markers',
      x: [place.x],
      y: [place.y],
      ...own,
      marker: { size: 1, opacity: 0 },
      hoverinfo: 'skip',
    },
  };
}

/** A short arrow from a unit's line to the side where its z is above 0. */
export function lineArrow(unit: LinearUnit, plot: Plot, color: string) {
  const grip = gripOf(unit, plot);
  if (!grip) return [];
  const [x, y] = grip.point;
  const length = Math.hypot(...unit.w);
  return [
    annotation(round(x), round(y), '', {
      xref: `x${plot.at}`,
      yref: `y${plot.at}`,
      ax: round((ARROW * unit.w[0]) / length),
      ay: round((-ARROW * unit.w[1]) / length),
      showarrow: true,
      arrowside: 'start',
      startarrowhead: 2,
      arrowwidth: 3,
      arrowcolor: color,
    }),
  ];
}
