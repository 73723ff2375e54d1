import { InputError, requireRows } from '../../checks';
import { type Dataset, requireDataset, requireTargets } from '../../network/datasets';
import type { Network } from '../../network/network';
import { requireNetwork } from '../../network/require-network';
import { createWorkspace, runForward } from '../../network/workspace';
import { extent } from '../../text/extent';
import { rounded, spaced } from '../../text/numbers';
import {
  type PlaneRange,
  requireNear,
  requireRange,
  requireResolution,
} from '../look/plane-range';
import { type Grid, levelLine } from './level-line';

export interface SurfaceOptions {
  /** Which inputs are shown: [[from, to] of x[0], [from, to] of x[1]]. */
  range?: PlaneRange;
  /** How many points the grid has in each direction, from 2 to 60. */
  resolution?: number;
}

/** A network's output over the plane of its two inputs. */
export interface Surface {
  grid: Grid;
  /** Where the output is one half. */
  boundary: ReturnType<typeof levelLine>;
  /** The smallest and the largest output, of the grid and of the samples. */
  extremes: readonly [lowest: number, highest: number];
  /** How many samples lie on the side of their target. */
  correct: number;
}

/** @throws InputError unless the network has two inputs and one output, as the data */
export function requirePlane(network: Network, dataset: Dataset): void {
  requireNetwork(network);
  requireDataset(dataset);
  const inputSize = network.layers[0].inputSize;
  const outputSize = network.layers[network.layers.length - 1].outputSize;
  if (inputSize !== 2 || outputSize !== 1) {
    throw new InputError(
      `the network has ${inputSize} inputs and ${outputSize} outputs; ` +
        'a surface needs 2 inputs and 1 output',
    );
  }
  requireRows(dataset.inputs, 'inputs', 2, 'the network takes');
  requireTargets(dataset, 1);
}

/** The range that was asked for, or else all samples, and some room around them. */
export function surfaceRange({ inputs }: Dataset, range?: PlaneRange): PlaneRange {
  if (range === undefined) return [around(inputs, 0), around(inputs, 1)];
  requireRange(range);
  return range;
}

function around(inputs: readonly (readonly number[])[], k: number): [number, number] {
  const [low, high] = extent(inputs.map((input) => input[k]));
  requireNear(low, high, `x[${k}] of the inputs goes`);
  const room = (high - low) * 0.3 || 1;
  return [low - room, high + room];
}

/** The outputs on a grid over the range. */
export function surfaceOf(
  network: Network,
  dataset: Dataset,
  range: PlaneRange,
  resolution: number,
): Surface {
  requireResolution(resolution);
  const x = rounded(spaced(...range[0], resolution), 4);
  const y = rounded(spaced(...range[1], resolution), 4);
  const outputs = outputsOf(
    network,
    y.flatMap((second) => x.map((first) => [first, second])),
  );
  const z = y.map((_, r) => x.map((_, c) => outputs[r * resolution + c]));
  const answers = outputsOf(network, dataset.inputs);
  const correct = dataset.targets.filter(
    ([target], s) => target >= 0.5 === answers[s] >= 0.5,
  ).length;
  return {
    grid: { x, y, z: coarse(z) },
    boundary: levelLine({ x, y, z }, 0.5),
    extremes: extent([...outputs, ...answers]),
    correct,
  };
}

/** What predict gives, flat: a row for each of thousands of points takes its time. */
function outputsOf(network: Network, inputs: readonly (readonly number[])[]) {
  return runForward(createWorkspace(network, inputs));
}

/** As many decimals as keep the bands' borders smooth; on a gentle slope one more. */
function coarse(z: readonly number[][]): number[][] {
  const [low, high] = extent(z.flat());
  const scale = high - low < 0.4 ? 10_000 : 1000;
  return z.map((row) => row.map((value) => Math.round(value * scale) / scale));
}
