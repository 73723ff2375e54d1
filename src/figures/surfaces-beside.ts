import {
  InputError,
  optionsOf,
  requireNonEmptyArray,
  requireObject,
  requireString,
} from '../checks';
import { type Dataset, requireDataset } from '../network/datasets';
import type { Network } from '../network/network';
import { cleanText, plainText } from '../text/plain-text';
import { type Figure, makeFigure } from './figure';
import {
  requirePlane,
  type SurfaceOptions,
  surfaceOf,
  surfaceRange,
} from './surface/surface-values';
import { smallMultiples } from './surface/surfaces-drawing';

/** A network with a name to put above its surface. */
export interface NamedNetwork {
  name: string;
  network: Network;
}

const MOST_PANELS = 9;

/**
 * The decision surfaces of several networks side by side, in reading order: before and
 * after a training, or one network trained in two ways.
 *
 *     surfacesBeside(xor, [{ name: 'before', network }, { name: 'after', network: trained }])
 *
 * @throws InputError where there are fewer than 2 panels or more than 9, or a network has
 *   not two inputs and one output, as the data set
 */
export function surfacesBeside(
  dataset: Dataset,
  panels: readonly NamedNetwork[],
  options?: SurfaceOptions,
): Figure {
  requireDataset(dataset);
  requirePanels(panels);
  for (const { network } of panels) requirePlane(network, dataset);
  const { range, resolution = 31 } = optionsOf(options);
  const sides = surfaceRange(dataset, range);
  const frames = panels.map(({ name, network }) => ({
    name: plainText(name, 24),
    surface: surfaceOf(network, dataset, sides, resolution),
  }));
  const count = dataset.inputs.length;
  const correct = panels.map(
    ({ name }, k) => `${cleanText(name, 48)}: ${frames[k].surface.correct} of ${count}`,
  );
  return makeFigure({
    ...smallMultiples(frames, dataset, sides),
    alt:
      `Outputs of ${panels.length} networks over their two inputs, with the samples of ` +
      `${cleanText(dataset.name)}. Samples on their correct side: ${correct.join('; ')}.`,
  });
}

function requirePanels(panels: unknown): asserts panels is NamedNetwork[] {
  requireNonEmptyArray(panels, 'panels');
  if (panels.length < 2 || panels.length > MOST_PANELS) {
    throw new InputError(
      `panels has ${panels.length}; the figure takes 2 to ${MOST_PANELS}`,
    );
  }
  for (const [k, panel] of panels.entries()) {
    requireObject(panel, `panels[${k}]`, 'an object with name and network');
    requireString((panel as NamedNetwork).name, `panels[${k}].name`);
  }
}
