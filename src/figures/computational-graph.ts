import {
  optionsOf,
  requireFinite,
  requireName,
  requireObject,
  requireString,
  requireWhole,
} from '../checks';
import type { Dataset } from '../network/datasets';
import type { Network } from '../network/network';
import type { LossOptions } from '../network/objective';
import { type Figure, makeFigure } from './figure';
import { placedGraph } from './graph/graph-labels';
import { type GraphNode, graphNodes } from './graph/graph-nodes';
import { nudgedGraph, plainGraph, stepOfGraph } from './graph/graph-pictures';
import { graphSteps } from './graph/graph-steps';
import { graphValues } from './graph/graph-values';
import { describeGraph, describeNudge, describeStep } from './graph/graph-words';

export interface ComputationalGraphOptions extends LossOptions {
  /**
   * Raises one node by so much, computes everything behind it anew, and sets the change
   * of the loss beside what the slope predicts. Nodes are called as in the formulas:
   * 'x[0]', 'W1[0][0]', 'b1[0]', 'z1[0]', 'a1[0]'.
   */
  nudge?: { node: string; by: number };
  /**
   * How many steps of the way forward and back have been taken, from 0: values appear
   * first, then slopes. A 2-2-1 network has 10. With a nudge, all have been.
   */
  shown?: number;
  /** The name of the choice among the nodes that a click on a box moves. */
  picks?: string;
}

/**
 * The computational graph of one sample, from the inputs at the left to the loss L at the
 * right: in each box a value that the forward pass computed and below it, marked ∂, the
 * slope of the loss in that value, which the backward pass computed. With a nudge, the
 * changes that it makes stand in the place of the slopes; `shown` builds the graph step
 * by step, with the formula of each.
 *
 * @throws InputError where the data set has not just one sample or does not fit; the
 *   network has more than 2 layers, a layer more than 3 units or 6 weights; there is no
 *   such node or step
 */
export function computationalGraph(
  network: Network,
  dataset: Dataset,
  options?: ComputationalGraphOptions,
): Figure {
  const { loss, nudge, shown, picks } = optionsOf(options);
  const values = graphValues(network, dataset, { loss });
  const nodes = graphNodes(values);
  if (picks !== undefined) requireString(picks, 'picks');
  const graph = placedGraph(values, nodes, picks);
  const steps = graphSteps(nodes);
  if (shown !== undefined) requireWhole(shown, 'shown', 0, steps.length - 1);
  if (nudge !== undefined) {
    const { index, by } = requireNudge(nudge, nodes);
    const { changes, ...picture } = nudgedGraph(graph, index, by);
    const alt = describeNudge(graph, { index, by, changes });
    return makeFigure({ ...picture, alt });
  }
  if (shown !== undefined) {
    const picture = stepOfGraph(graph, steps, shown);
    return makeFigure({ ...picture, alt: describeStep(graph, steps, shown) });
  }
  return makeFigure({ ...plainGraph(graph), alt: describeGraph(values) });
}

function requireNudge(
  nudge: { node: string; by: number },
  nodes: readonly GraphNode[],
) {
  requireObject(nudge, 'nudge', "an object such as { node: 'z1[0]', by: 0.01 }");
  const { node, by } = nudge;
  const names = nodes.map(({ name }) => name).slice(0, -1);
  requireName(node, 'nudge.node', names);
  requireFinite(by, 'nudge.by');
  return { index: names.indexOf(node), by };
}
