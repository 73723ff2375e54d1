import { InputError, optionsOf, requireBoolean } from '../checks';
import type { Dataset } from '../network/datasets';
import { forward } from '../network/forward';
import type { Network } from '../network/network';
import { shortNumber } from '../text/numbers';
import { cleanText } from '../text/plain-text';
import { type Figure, makeFigure } from './figure';
import { type ParameterHandles, requireHandles } from './plane/line-handle';
import { linearUnit, type Point, settled, sidesOf } from './plane/linear-unit';
import { drawUnit, type UnitPicture, unitRange } from './plane/unit-drawing';
import { countRight, verdictsOf } from './plane/verdicts';
import { requirePlane } from './surface/surface-values';

export interface UnitLineOptions {
  /**
   * Whether the sums of z along the two diagonals are shown; for a data set whose inputs
   * are the corners of the unit square, such as XOR.
   */
  diagonals?: boolean;
  /** The sliders that handles in the figure move, as { 'W1[0][0]': 'w0', 'b1[0]': 'b' }. */
  handles?: ParameterHandles;
}

const CORNERS = ['0,0', '0,1', '1,0', '1,1'];

/**
 * What one unit with two inputs does to the plane of its inputs: the straight line on
 * which its preactivation z is 0, the side on which it says yes (z above 0, so that a
 * sigmoid is above one half), its weights as an arrow, and the samples, each with its z;
 * a ring and a cross tell those that come out wrong.
 *
 * The plane stays where it is, whatever the parameters are.
 *
 * @throws InputError unless the network is one unit with two inputs, as the data set
 */
export function unitLine(
  network: Network,
  dataset: Dataset,
  options?: UnitLineOptions,
): Figure {
  requirePlane(network, dataset);
  if (network.layers.length !== 1) {
    throw new InputError(
      `network has ${network.layers.length} layers; one unit is a network of 1 layer`,
    );
  }
  const { diagonals = false, handles } = optionsOf(options);
  requireBoolean(diagonals, 'diagonals');
  const order = CORNERS.map((corner) =>
    dataset.inputs.findIndex((x) => `${x}` === corner),
  );
  if (diagonals && (order.includes(-1) || dataset.inputs.length !== 4)) {
    throw new InputError(
      'diagonals need a data set whose inputs are the corners of the unit square, as in xor',
    );
  }
  if (handles !== undefined) requireHandles(handles, network);
  const unit = linearUnit(network.layers[0]);
  const points = dataset.inputs.map(([x, y]): Point => [x, y]);
  const z = forward(network, dataset.inputs).layers[0].z.map(([sum]) => settled(sum));
  const range = unitRange(points);
  const picture: UnitPicture = {
    unit,
    dataset,
    points,
    range,
    sides: sidesOf(unit, range),
    verdicts: verdictsOf(z, dataset),
    diagonals: diagonals ? order.map((s) => z[s]) : undefined,
    handles,
  };
  return makeFigure({ ...drawUnit(picture), alt: describe(picture) });
}

function describe({ unit, dataset, points, sides, verdicts, diagonals }: UnitPicture) {
  const { w, b } = unit;
  const [w0, w1, bias] = [...w, b].map((value) => shortNumber(value));
  const at = ([x, y]: Point) => `(${shortNumber(x)}, ${shortNumber(y)})`;
  const where =
    sides.line.length === 2
      ? `The line z = 0 goes from ${sides.line.map(at).join(' to ')}; ` +
        `z is above 0 on the side of ${direction(w)}`
      : `z is ${sides.positive.length > 0 ? 'above' : 'nowhere above'} 0 ` +
        `${sides.positive.length > 0 ? 'everywhere ' : ''}in the plane that is shown`;
  const few = points.length <= 4;
  const sums = verdicts.map(({ z }, s) => `${shortNumber(z)} at ${at(points[s])}`);
  const wrong = points.filter((_, s) => !verdicts[s].right).map(at);
  const verdict =
    `${countRight(verdicts)} of ${points.length} samples of ${cleanText(dataset.name)} ` +
    `come out right${few && wrong.length > 0 ? `, all but ${wrong.join(', ')}` : ''}`;
  const diagonal = diagonals
    ? ` Along each diagonal the z add up to ${shortNumber(diagonals[0] + diagonals[3])}.`
    : '';
  return (
    `One unit with weights ${w0} and ${w1} and bias ${bias} over its two inputs. ` +
    `${where}. ${few ? `At the samples, z is ${sums.join(', ')}` : 'In all'}: ${verdict}.${diagonal}`
  );
}

/** Where z grows, in words: the arrow's direction. */
function direction([w0, w1]: Point): string {
  const more = [
    ...(w0 === 0 ? [] : [`${w0 > 0 ? 'larger' : 'smaller'} x[0]`]),
    ...(w1 === 0 ? [] : [`${w1 > 0 ? 'larger' : 'smaller'} x[1]`]),
  ];
  return more.join(' and ');
}
