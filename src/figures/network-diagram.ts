import { optionsOf, requireRow } from '../checks';
import type { Gradient } from '../gradients/method';
import { forward } from '../network/forward';
import type { Network } from '../network/network';
import { requireNetwork } from '../network/require-network';
import { extent } from '../text/extent';
import { signedNumbers } from '../text/numbers';
import type { Diagram } from './diagram/diagram';
import { drawEdges } from './diagram/diagram-edges';
import { diagramKey, drawUnits } from './diagram/diagram-units';
import { describeDiagram } from './diagram/diagram-words';
import { placeColumns } from './diagram/network-columns';
import { type Figure, makeFigure } from './figure';
import { requireFiniteValues, requireGradient } from './look/require-gradient';
import { drawingLayout } from './look/theme';

export interface NetworkDiagramOptions {
  /** The inputs of one sample; the units then show its forward pass. */
  sample?: readonly number[];
  /** A gradient of this network, to be laid over its weights. */
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
  options?: NetworkDiagramOptions,
): Figure {
  requireNetwork(network);
  const { sample, gradient } = optionsOf(options);
  requireFiniteValues(network.parameters, 'network.parameters');
  if (gradient !== undefined) requireGradient(network, gradient);
  const diagram: Diagram = {
    network,
    gradient,
    parameterTexts: signedNumbers(network.parameters, 2),
    slopeTexts: gradient && signedNumbers(gradient.values, 3),
    ...valuesOf(network, sample),
  };
  const [, most] = extent(
    network.layers.flatMap(({ inputSize, outputSize }) => [inputSize, outputSize]),
  );
  const room = most <= 2 ? 410 : most === 3 ? 460 : 520;
  // The key has a line more that tells of the slopes' colours.
  const height = gradient ? room + 20 : room;
  const columns = placeColumns(network, 46, room - (sample && gradient ? 76 : 52));
  const edges = drawEdges(diagram, columns);
  const units = drawUnits(diagram, columns);
  return makeFigure({
    data: [...edges.data, ...units.data],
    layout: drawingLayout(height, {
      annotations: [
        ...edges.annotations,
        ...units.annotations,
        ...diagramKey(diagram, height),
      ],
    }),
    alt: describeDiagram(diagram),
  });
}

function valuesOf(network: Network, sample?: readonly number[]) {
  if (sample === undefined) return {};
  requireRow(sample, 'sample', network.layers[0].inputSize, 'the network takes');
  const { layers } = forward(network, [sample]);
  return {
    values: [[...sample], ...layers.map(({ a }) => a[0])],
    preactivations: [[...sample], ...layers.map(({ z }) => z[0])],
  };
}
