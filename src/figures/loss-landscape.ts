import { InputError, optionsOf, requireNonEmptyArray, shown } from '../checks';
import { type Dataset, requireDataset } from '../network/datasets';
import { copyOfNetwork, type Network } from '../network/network';
import { createObjective, type LossOptions } from '../network/objective';
import { requireFiniteLoss } from '../network/overflow';
import { requireNetwork } from '../network/require-network';
import { extent } from '../text/extent';
import { counted, givenNumber, shortNumber, spaced } from '../text/numbers';
import { type Figure, makeFigure } from './figure';
import {
  drawLandscape,
  type Landscape,
  lowestPoint,
} from './landscape/landscape-drawing';
import { findParameter, type ParameterChoice } from './look/find-parameter';
import { type Moment, parametersAt } from './look/parameters-at';
import { type PlaneRange, requireRange, requireResolution } from './look/plane-range';

export interface LossLandscapeOptions extends LossOptions {
  /** The two parameters that span the map, by name or index. */
  parameters: readonly [ParameterChoice, ParameterChoice];
  /** The network's parameters on the way of a descent, such as a training's snapshots. */
  path?: readonly Moment[];
  /** From and to of each parameter; without it the path, or the network, and around. */
  range?: PlaneRange;
  /** How many points the grid has in each direction, from 2 to 60; without it 33. */
  resolution?: number;
}

/**
 * The loss over two parameters, as a map with contour lines, while all others stay as
 * they are in the network; on it the path of a descent, from its start to its end, and
 * a cross at the lowest point of the grid, unless that lies at the map's edge.
 *
 * @throws InputError where the parameters, the path, the range or the data do not fit
 * @throws OverflowError where a loss on the map is no finite number
 */
export function lossLandscape(
  network: Network,
  dataset: Dataset,
  options: LossLandscapeOptions,
): Figure {
  requireNetwork(network);
  requireDataset(dataset);
  const {
    parameters,
    path: moments = [network.parameters],
    range,
    resolution = 33,
    loss,
  } = optionsOf(options);
  if (!Array.isArray(parameters) || parameters.length !== 2) {
    throw new InputError(
      `parameters is ${shown(parameters)}; it must be two parameters`,
    );
  }
  const [p, q] = parameters.map((choice) => findParameter(network, choice));
  if (p.index === q.index) throw new InputError(`parameters are both ${p.name}`);
  requireResolution(resolution);
  requireNonEmptyArray(moments, 'path');
  const path = Array.from(moments, (moment, k) => {
    const at = parametersAt(moment, `path[${k}]`, network);
    return { x: at[p.index], y: at[q.index] };
  });
  if (range !== undefined) requireRange(range);
  const [xSide, ySide] = range ?? [
    around(path.map(({ x }) => x)),
    around(path.map(({ y }) => y)),
  ];

  const turned = copyOfNetwork(network);
  const objective = createObjective(turned, dataset, loss);
  const x = spaced(...xSide, resolution);
  const y = spaced(...ySide, resolution);
  const losses = y.map((second) =>
    x.map((first) => {
      turned.parameters[p.index] = first;
      turned.parameters[q.index] = second;
      const height = objective.evaluate();
      const where = `${p.name} = ${first} and ${q.name} = ${second}`;
      requireFiniteLoss(height, objective, `the loss at ${where}`);
      return height;
    }),
  );
  const landscape = { names: [p.name, q.name], x, y, losses, path } as Landscape;
  return makeFigure({ ...drawLandscape(landscape), alt: describe(landscape) });
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
    `(${shortNumber(point.x)}, ${shortNumber(point.y)})`;
  const way =
    path.length > 1
      ? `The descent of ${counted(path.length - 1, 'step')} goes from ${at(first)} to ${at(last)}.`
      : `The network stands at (${givenNumber(first.x)}, ${givenNumber(first.y)}).`;
  return (
    `Map of the loss over ${p} and ${q}, lowest (${shortNumber(lowest.loss)}) near ` +
    `${at(lowest)}. ${way}`
  );
}
