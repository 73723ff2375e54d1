import { activations } from '../../network/activations';
import { losses } from '../../network/losses';
import { valueText } from './graph-numbers';
import type { GraphLayer, GraphValues } from './graph-values';

/** A link of the graph: what a node goes into. */
export interface GraphLink {
  /** The index of the node that it goes into. */
  to: number;
  /** How many times as much that node rises. */
  slope: number;
  /** What this slope is called: a weight, an activation, or a derivative such as relu′. */
  name: string;
}

/** One number of the graph, as the forward and the backward pass know it. */
export interface GraphNode {
  /** As in the formulas: x[0], W1[0][0], b1[0], z1[0], a1[0]; the loss is L. */
  name: string;
  kind: 'input' | 'weight' | 'bias' | 'z' | 'a' | 'loss';
  /** 0 for the inputs, 1 for the first layer; the loss is behind the last. */
  layer: number;
  /** Of the unit that it belongs to, or of the input. */
  unit: number;
  /** For a weight, the input that it multiplies. */
  input: number;
  value: number;
  /** ∂loss/∂value */
  slope: number;
  links: GraphLink[];
  /** The value out of those of the nodes before; none for what is given. */
  compute?: (values: readonly number[]) => number;
  /** For the loss, its formula in numbers. */
  formula?: string;
}

/** The nodes of a graph, each behind all that it is computed from. */
export function graphNodes(graph: GraphValues): GraphNode[] {
  const { inputs, targets, loss, lossName, layers } = graph;
  const nodes: GraphNode[] = [];
  const add = (node: Omit<GraphNode, 'links' | 'input'> & { input?: number }) => {
    nodes.push({ input: 0, ...node, links: [] });
    return nodes.length - 1;
  };
  let before = inputs.map((value, unit) => {
    const slope = slopeInInput(layers[0], unit);
    return add({ name: `x[${unit}]`, kind: 'input', layer: 0, unit, value, slope });
  });

  for (const [l, of] of layers.entries()) {
    const layer = l + 1;
    before = of.z.map((z, unit) => {
      const weights = of.weights[unit].map((value, input) =>
        add({
          name: `W${layer}[${unit}][${input}]`,
          ...{ kind: 'weight', layer, unit, input, value },
          slope: of.weightSlopes[unit][input],
        }),
      );
      const bias = add({
        name: `b${layer}[${unit}]`,
        ...{ kind: 'bias', layer, unit, value: of.biases[unit] },
        slope: of.biasSlopes[unit],
      });
      const from = before;
      const sum = add({
        name: `z${layer}[${unit}]`,
        ...{ kind: 'z', layer, unit, value: z, slope: of.deltas[unit] },
        compute: (values) =>
          weights.reduce((z, w, i) => z + values[w] * values[from[i]], values[bias]),
      });
      for (const [i, w] of weights.entries()) {
        const [weight, source] = [nodes[w], nodes[from[i]]];
        weight.links.push({ to: sum, slope: source.value, name: source.name });
        source.links.push({ to: sum, slope: weight.value, name: weight.name });
      }
      nodes[bias].links.push({ to: sum, slope: 1, name: '1' });
      const activation = add({
        name: `a${layer}[${unit}]`,
        ...{ kind: 'a', layer, unit, value: of.a[unit], slope: of.slopes[unit] },
        compute: (values) => activations[of.activation].value(values[sum]),
      });
      const name = `${of.activation}′`;
      nodes[sum].links.push({ to: activation, slope: of.links[unit], name });
      return activation;
    });
  }

  const end = add({
    name: 'L',
    ...{ kind: 'loss', layer: layers.length + 1, unit: 0, value: loss, slope: 1 },
    formula: lossFormula(graph, (a) => nodes[before[a]].value),
    compute: (values) => {
      const outputs = Float64Array.from(before, (a) => values[a]);
      return losses[lossName].value(outputs, Float64Array.from(targets), 1);
    },
  });
  for (const a of before) {
    nodes[a].links.push({ to: end, slope: nodes[a].slope, name: 'loss′' });
  }
  return nodes;
}

function lossFormula(
  { targets, lossName }: GraphValues,
  a: (output: number) => number,
) {
  const terms = targets.map((y, output) => {
    const value = valueText(a(output));
    if (lossName === 'halfSquaredError') return `½ (${value} − ${valueText(y)})²`;
    if (y === 0 || y === 1) return y === 1 ? `−ln(${value})` : `−ln(1 − ${value})`;
    return `${lossName}(${value}, ${valueText(y)})`;
  });
  return terms.join(' + ').replaceAll('+ −', '− ').replaceAll('− −', '+ ');
}

/** An input goes into each unit of the first layer, so the slopes are added up. */
function slopeInInput({ deltas, weights }: GraphLayer, input: number): number {
  return deltas.reduce((sum, delta, unit) => sum + delta * weights[unit][input], 0);
}

/**
 * How much each node changes where one of them is raised: everything behind it is
 * computed anew. None for those that it does not reach.
 */
export function ripple(
  nodes: readonly GraphNode[],
  nudged: number,
  by: number,
): (number | undefined)[] {
  const run = (raise: number) => {
    const values: number[] = [];
    for (const [k, { value, compute }] of nodes.entries()) {
      values.push((compute?.(values) ?? value) + (k === nudged ? raise : 0));
    }
    return values;
  };
  const [before, after] = [run(0), run(by)];
  const reached = new Set([nudged]);
  for (const [k, { links }] of nodes.entries()) {
    if (reached.has(k)) for (const { to } of links) reached.add(to);
  }
  return nodes.map((_, k) => (reached.has(k) ? after[k] - before[k] : undefined));
}
