import { InputError, optionsOf, requireFinite } from '../checks';
import type { Dataset } from '../network/datasets';
import { forward } from '../network/forward';
import type { Network } from '../network/network';
import { shortNumber } from '../text/numbers';
import { cleanText } from '../text/plain-text';
import { type Figure, makeFigure } from './figure';
import { drawHidden } from './hidden/hidden-drawing';
import type { HiddenPicture } from './hidden/hidden-picture';
import { hiddenRange, inputsRange, placesAt } from './hidden/stages';
import { type PlaneRange, requireRange } from './look/plane-range';
import { type ParameterHandles, requireHandles } from './plane/line-handle';
import { type Point, settled } from './plane/linear-unit';
import { countRight, verdictsOf } from './plane/verdicts';
import { requirePlane } from './surface/surface-values';

export interface HiddenSpaceOptions {
  /**
   * How far the samples are on their way through the hidden layer: at 0 they are where
   * the inputs put them, at 1 at their preactivations, at 2, the default, at their
   * activations; between these they are in between.
   */
  stage?: number;
  /** What is shown of the hidden plane: [[from, to] of unit 0, [from, to] of unit 1]. */
  range?: PlaneRange;
  /** The sliders that handles on the lines move, as { 'b1[0]': 'b0', 'b2[0]': 'b' }. */
  handles?: ParameterHandles;
}

/**
 * What a hidden layer of two units does to the plane of its inputs. On the left the
 * inputs, the line of each hidden unit, and where the network says yes; on the right the
 * plane of the hidden units' activations, the samples and the square of the inputs in
 * it, and the straight line of the output unit.
 *
 * @throws InputError unless the network has two inputs, two hidden units in one layer and
 *   one output, as the data set; where the stage is not from 0 to 2
 */
export function hiddenSpace(
  network: Network,
  dataset: Dataset,
  options?: HiddenSpaceOptions,
): Figure {
  requirePlane(network, dataset);
  if (network.layers.length !== 2 || network.layers[0].outputSize !== 2) {
    const sizes = network.layers.map(({ outputSize }) => outputSize).join('-');
    throw new InputError(
      `network is 2-${sizes}; a hidden plane needs two inputs, two hidden units and one output: 2-2-1`,
    );
  }
  const { stage = 2, range, handles } = optionsOf(options);
  requireFinite(stage, 'stage');
  if (stage < 0 || stage > 2) {
    throw new InputError(`stage is ${stage}; it must lie from 0 to 2`);
  }
  if (range !== undefined) requireRange(range);
  if (handles !== undefined) requireHandles(handles, network);
  const points = dataset.inputs.map(([x, y]): Point => [x, y]);
  const z = forward(network, dataset.inputs).layers[1].z.map(([sum]) => settled(sum));
  const picture: HiddenPicture = {
    network,
    dataset,
    points,
    places: placesAt(network, points, stage),
    verdicts: verdictsOf(z, dataset),
    stage,
    ranges: [inputsRange(points), range ?? hiddenRange(network, points)],
    handles,
  };
  return makeFigure({ ...drawHidden(picture), alt: describe(picture) });
}

function describe({
  network,
  dataset,
  points,
  places,
  verdicts,
  stage,
}: HiddenPicture) {
  const name = cleanText(dataset.name);
  const at = ([x, y]: Point) => `(${shortNumber(x)}, ${shortNumber(y)})`;
  const where =
    points.length > 8
      ? ''
      : `: ${points.map((point, s) => `${at(point)} to ${at(places[s])}`).join(', ')}`;
  const way =
    stage === 2
      ? `The hidden units (${network.layers[0].activation}) take the samples of ${name} ` +
        `to the plane of their activations${where}`
      : `Part of the way through the hidden layer (stage ${shortNumber(stage)} of 2), ` +
        `the samples of ${name} are taken${where}`;
  return (
    `The inputs and the hidden plane of a 2-2-1 network, side by side. ${way}. ` +
    `${stage === 2 ? 'There' : 'At the end of the way'}, the output's one straight line puts ${countRight(verdicts)} of ` +
    `${points.length} on their correct side.`
  );
}
