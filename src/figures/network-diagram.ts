import type { Gradient } from '../gradients/method';
import { forward } from '../network/forward';
import { InputError } from '../network/input-error';
import type { Network } from '../network/network';
import { drawEdges } from './diagram-edges';
import { diagramKey, drawUnits } from './diagram-units';
import { describeDiagram } from './diagram-words';
import type { Figure } from './figure';
import { placeColumns } from './network-columns';
import { signedNumbers } from './numbers';
import { drawingLayout } from './theme';

export interface NetworkDiagramOptions {
  /** The inputs of one sample; the units then show its forward pass. */
  sample?: readonly number[];
  /** A gradient of this network, to be laid over its weights. */
  gradient?: Gradient;
}

/** What the parts of the diagram are drawn from. */
export interface Diagram {
  network: Network;
  /** Each parameter as a number with its sign, in the order of the parameters. */
  parameterTexts: string[];
  /** The slope in each parameter, likewise. */
  slopeTexts?: string[];
  /** values[0] the inputs, values[l] the activations of layer l, counted from 1. */
  values?: number[][];
  /** preactivations[l] of layer l, counted from 1. */
  preactivations?: number[][];
  gradient?: Gradient;
}

/**
 * A network as a drawing: units as circles, weights as lines, the thicker the larger,
 * solid above zero and dashed below. With a sample, the circles hold the values of its
 * forward pass; with a gradient, the slope of the loss in each weight is drawn over the
 * weight, and stands below it in numbers (∂). Large layers show some of their units.
 *
 * @throws InputError where the sample or the gradient do not fit the network
 */
export function networkDiagram(
  network: Network,
  { sample, gradient }: NetworkDiagramOptions = {},
): Figure {
  if (gradient && gradient.values.length !== network.parameters.length) {
    throw new InputError(
      `gradient has ${gradient.values.length} values; the network has ` +
        `${network.parameters.length} parameters`,
    );
  }
  const diagram: Diagram = {
    network,
    gradient,
    parameterTexts: signedNumbers(network.parameters, 2),
    slopeTexts: gradient && signedNumbers(gradient.values, 3),
    ...valuesOf(network, sample),
  };
  const most = Math.max(
    network.layers[0].inputSize,
    ...network.layers.map(({ outputSize }) => outputSize),
  );
  const height = most <= 2 ? 410 : most === 3 ? 460 : 520;
  const columns = placeColumns(network, 46, height - (sample && gradient ? 76 : 52));
  const edges = drawEdges(diagram, columns);
  const units = drawUnits(diagram, columns);
  return {
    data: [...edges.data, ...units.data],
    layout: drawingLayout(height, {
      annotations: [
        ...edges.annotations,
        ...units.annotations,
        ...diagramKey(diagram, height),
      ],
    }),
    alt: describeDiagram(diagram),
  };
}

/** Where the parameters of a layer begin: its weights, then its biases. */
export function layerStart({ layers }: Network, l: number): number {
  return layers
    .slice(0, l)
    .reduce((sum, { inputSize: I, outputSize: O }) => sum + O * (I + 1), 0);
}

function valuesOf(network: Network, sample?: readonly number[]) {
  if (sample === undefined) return {};
  const { layers } = forward(network, [sample]);
  return {
    values: [[...sample], ...layers.map(({ a }) => a[0])],
    preactivations: [[...sample], ...layers.map(({ z }) => z[0])],
  };
}
