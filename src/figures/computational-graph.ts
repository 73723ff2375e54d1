import { optionsOf } from '../checks';
import type { Dataset } from '../network/datasets';
import type { Network } from '../network/network';
import type { LossOptions } from '../network/objective';
import { shortNumber, signedNumber } from '../text/numbers';
import { type Figure, makeFigure } from './figure';
import { drawGraph } from './graph/graph-drawing';
import { type GraphValues, graphValues } from './graph/graph-values';

/**
 * The computational graph of one sample, from the inputs down to the loss: in each box
 * a value that the forward pass computed and below it, marked ∂, the slope of the loss
 * in that value, which the backward pass computed; the same beside each weight and
 * bias, and beside its link the slope of each activation function and of the loss.
 *
 * @throws InputError where the data set has not just one sample or does not fit, or the
 *   network has more than 3 layers or a layer more than 3 units
 */
export function computationalGraph(
  network: Network,
  dataset: Dataset,
  options?: LossOptions,
): Figure {
  const values = graphValues(network, dataset, optionsOf(options));
  return makeFigure({ ...drawGraph(values), alt: describe(values) });
}

function describe({ inputs, targets, loss, layers }: GraphValues): string {
  const forward = layers.map(
    ({ z, a }, l) =>
      `z${l + 1} = ${list(z, shortNumber)} and a${l + 1} = ${list(a, shortNumber)}`,
  );
  const backward = layers.map(
    ({ deltas }, l) => `${list(deltas, signedNumber)} in z${l + 1}`,
  );
  return (
    `Computational graph of the sample ${list(inputs, shortNumber)} with target ` +
    `${list(targets, shortNumber)}. Forward: ${forward.join('; ')}; loss ${shortNumber(loss, 3)}. ` +
    `Backward, the slope of the loss: ${backward.reverse().join('; ')}.`
  );
}

function list(
  values: readonly number[],
  write: (value: number, digits: number) => string,
): string {
  const texts = values.map((value) => write(value, 3)).join(', ');
  return values.length === 1 ? texts : `(${texts})`;
}
