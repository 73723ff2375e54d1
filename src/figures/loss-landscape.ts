import { InputError, requireFinite, requireWhole, shown } from '../checks';
import { copyNetwork } from '../network/copy-network';
import type { Dataset } from '../network/datasets';
import type { Network } from '../network/network';
import { createObjective, type LossOptions } from '../network/objective';
import { extent } from '../text/extent';
import { brief, chosen, counted, spaced } from '../text/numbers';
import { type Figure, makeFigure } from './figure';
import { type Landscape, lowestPoint } from './landscape/landscape';
import { drawLandscape } from './landscape/landscape-drawing';
import { findParameter, type ParameterChoice } from './look/find-parameter';

export interface LossLandscapeOptions extends LossOptions {
  /** The two parameters that span the map, by name or place. */
  parameters: readonly [ParameterChoice, ParameterChoice];
  /** The network's parameters after each step of a descent, the first ones included. */
  path?: readonly ArrayLike<number>[];
  /** From and to of each parameter; without it the path, or the network, and around. */
  range?: readonly [readonly [number, number], readonly [number, number]];
  /** How many points the grid has in each direction, from 2 to 60; without it 33. */
  resolution?: number;
}

/**
 * The loss over two parameters, as a map with contour lines, while all others stay as
 * they are in the network; on it the path of a descent, from its start to its end, and
 * a cross at the lowest point of the grid, unless that lies at the map's edge.
 *
 * @throws InputError where the parameters, the path, the range or the data do not fit
 */
export function lossLandscape(
  network: Network,
  dataset: Dataset,
  options: LossLandscapeOptions,
): Figure {
  if (!Array.isArray(options.parameters) || options.parameters.length !== 2) {
    throw new InputError(
      `parameters is ${shown(options.parameters)}; it must be two parameters`,
    );
  }
  const [p, q] = options.parameters.map((choice) => findParameter(network, choice));
  if (p.place === q.place) throw new InputError(`parameters are both ${p.name}`);
  const { resolution = 33 } = options;
  requireWhole(resolution, 'resolution', 2);
  if (resolution > 60) {
    throw new InputError(`resolution is ${resolution}; it must be 60 or less`);
  }
  const path = pathOf(network, options.path).map((at) => ({
    x: at[p.place],
    y: at[q.place],
  }));
  const [xSide, ySide] = options.range
    ? options.range.map(requireSide)
    : [around(path.map(({ x }) => x)), around(path.map(({ y }) => y))];

  const turned = copyNetwork(network);
  const objective = createObjective(turned, dataset, options.loss);
  const x = spaced(...xSide, resolution);
  const y = spaced(...ySide, resolution);
  const losses = y.map((second) =>
    x.map((first) => {
      turned.parameters[p.place] = first;
      turned.parameters[q.place] = second;
      return objective.evaluate();
    }),
  );
  const landscape = { names: [p.name, q.name], x, y, losses, path } as Landscape;
  return makeFigure({ ...drawLandscape(landscape), alt: describe(landscape) });
}

function pathOf(
  network: Network,
  path: readonly ArrayLike<number>[] = [network.parameters],
): readonly ArrayLike<number>[] {
  const count = network.parameters.length;
  if (!Array.isArray(path) || path.length === 0) {
    throw new InputError('path is empty, or no array of parameters');
  }
  for (const [k, at] of path.entries()) {
    if (at?.length !== count) {
      throw new InputError(
        `path[${k}] has ${shown(at?.length)} values; the network has ${count} parameters`,
      );
    }
    for (let p = 0; p < count; p++) requireFinite(at[p], `path[${k}][${p}]`);
  }
  return path;
}

function requireSide(side: readonly [number, number], k: number): [number, number] {
  const [from, to] = side;
  requireFinite(from, `range[${k}][0]`);
  requireFinite(to, `range[${k}][1]`);
  if (from >= to) throw new InputError(`range[${k}] goes from ${from} to ${to}`);
  return [from, to];
}

/** All values, and half as much again on either side; at least one unit. */
function around(values: readonly number[]): [number, number] {
  const [low, high] = extent(values);
  const room = Math.max(1, (high - low) / 2);
  return [low - room, high + room];
}

function describe(landscape: Landscape): string {
  const { names, path } = landscape;
  const lowest = lowestPoint(landscape);
  const first = path[0];
  const last = path[path.length - 1];
  const [p, q] = names;
  const at = (point: { x: number; y: number }) =>
    `(${brief(point.x)}, ${brief(point.y)})`;
  const way =
    path.length > 1
      ? `The descent of ${counted(path.length - 1, 'step')} goes from ${at(first)} to ${at(last)}.`
      : `The network stands at (${chosen(first.x)}, ${chosen(first.y)}).`;
  return (
    `Map of the loss over ${p} and ${q}, lowest (${brief(lowest.loss)}) near ` +
    `${at(lowest)}. ${way}`
  );
}
