import { InputError, requireFilled, requireWhole, shown } from '../checks';
import { copyNetwork } from '../network/copy-network';
import type { Dataset } from '../network/datasets';
import type { Network } from '../network/network';
import { grouped } from '../text/numbers';
import { cleanText } from '../text/plain-text';
import { type Figure, makeFigure } from './figure';
import {
  requirePlane,
  type SurfaceOptions,
  surfaceOf,
  surfaceRange,
} from './surface/surface-values';
import { type Frame, smallMultiples, withSlider } from './surface/surfaces-drawing';

/** A network's parameters as they were after so many epochs. */
export interface Snapshot {
  epoch: number;
  parameters: ArrayLike<number>;
}

const MOST_FRAMES = 9;

/**
 * The decision surface as it was after some of the epochs of a training run: with a
 * slider where a page can move, as small multiples where it cannot.
 *
 *     const snapshots: Snapshot[] = [];
 *     train(network, xor, { …, onEpoch: (epoch) => {
 *       if (epoch % 100 === 0) snapshots.push({ epoch, parameters: network.parameters.slice() });
 *     } });
 *     decisionSurfaces(network, xor, snapshots)
 *
 * @throws InputError where a snapshot does not fit the network, there are fewer than 2
 *   or more than 9, or the network has not two inputs and one output
 */
export function decisionSurfaces(
  network: Network,
  dataset: Dataset,
  snapshots: readonly Snapshot[],
  { range, resolution = 24 }: SurfaceOptions = {},
): Figure {
  requirePlane(network, dataset);
  requireSnapshots(network, snapshots);
  const sides = surfaceRange(dataset, range);
  const frames = snapshots.map(({ epoch, parameters }): Frame => {
    const then = copyNetwork(network, parameters);
    return { epoch, surface: surfaceOf(then, dataset, sides, resolution) };
  });
  return makeFigure({
    ...withSlider(frames, dataset, sides),
    still: smallMultiples(frames, dataset, sides),
    alt: describe(frames, dataset),
  });
}

function requireSnapshots(network: Network, snapshots: readonly Snapshot[]): void {
  requireFilled(snapshots, 'snapshots');
  if (snapshots.length < 2 || snapshots.length > MOST_FRAMES) {
    throw new InputError(
      `snapshots has ${snapshots.length}; the figure takes 2 to ${MOST_FRAMES}`,
    );
  }
  const count = network.parameters.length;
  for (const [k, { epoch, parameters }] of snapshots.entries()) {
    requireWhole(epoch, `snapshots[${k}].epoch`, 0);
    if (parameters?.length !== count) {
      throw new InputError(
        `snapshots[${k}].parameters has ${shown(parameters?.length)} values; the ` +
          `network has ${count}`,
      );
    }
  }
}

function describe(frames: readonly Frame[], dataset: Dataset): string {
  const count = dataset.inputs.length;
  const steps = frames.map(
    ({ epoch, surface }) => `${grouped(epoch)}: ${surface.correct} of ${count}`,
  );
  return (
    `Output of the network over its two inputs at ${frames.length} moments of training, ` +
    `with the samples of ${cleanText(dataset.name)}. Samples on their correct side, by ` +
    `epoch: ${steps.join('; ')}.`
  );
}
