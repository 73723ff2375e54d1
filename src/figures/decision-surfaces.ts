import {
  InputError,
  optionsOf,
  requireNonEmptyArray,
  requireObject,
  requireWhole,
} from '../checks';
import type { Dataset } from '../network/datasets';
import { copyOfNetwork, type Network } from '../network/network';
import { grouped } from '../text/numbers';
import { cleanText } from '../text/plain-text';
import type { Snapshot } from '../training/train';
import { type Figure, makeFigure } from './figure';
import { parametersAt } from './look/parameters-at';
import {
  requirePlane,
  type SurfaceOptions,
  surfaceOf,
  surfaceRange,
} from './surface/surface-values';
import { type Frame, smallMultiples, withSlider } from './surface/surfaces-drawing';

const MOST_FRAMES = 9;

/**
 * The decision surface as it was after some of the epochs of a training run: with a
 * slider where a page can move, as small multiples where it cannot.
 *
 *     const { snapshots } = train(network, xor, { …, epochs: 800, snapshotEvery: 100 });
 *     decisionSurfaces(network, xor, snapshots)
 *
 * @throws InputError where a snapshot does not fit the network, there are fewer than 2
 *   or more than 9, or the network has not two inputs and one output
 */
export function decisionSurfaces(
  network: Network,
  dataset: Dataset,
  snapshots: readonly Snapshot[],
  options?: SurfaceOptions,
): Figure {
  requirePlane(network, dataset);
  requireSnapshots(snapshots);
  const { range, resolution = 24 } = optionsOf(options);
  const sides = surfaceRange(dataset, range);
  const frames = snapshots.map((snapshot, k): Frame => {
    const then = copyOfNetwork(network);
    then.parameters.set(parametersAt(snapshot, `snapshots[${k}]`, network));
    return {
      epoch: snapshot.epoch,
      surface: surfaceOf(then, dataset, sides, resolution),
    };
  });
  return makeFigure({
    ...withSlider(frames, dataset, sides),
    still: smallMultiples(
      frames.map(({ epoch, surface }) => ({
        name: `epoch ${grouped(epoch)}`,
        surface,
      })),
      dataset,
      sides,
    ),
    alt: describe(frames, dataset),
  });
}

function requireSnapshots(snapshots: readonly Snapshot[]): void {
  requireNonEmptyArray(snapshots, 'snapshots');
  if (snapshots.length < 2 || snapshots.length > MOST_FRAMES) {
    throw new InputError(
      `snapshots has ${snapshots.length}; the figure takes 2 to ${MOST_FRAMES}`,
    );
  }
  for (const [k, snapshot] of snapshots.entries()) {
    requireObject(snapshot, `snapshots[${k}]`, 'a snapshot, as train keeps them');
    requireWhole(snapshot.epoch, `snapshots[${k}].epoch`, 0);
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
