import { InputError, requireArray, requireFinite, requireObject } from '../../checks';
import { cleanText } from '../../text/plain-text';

/** A number that remembers where it came from, as notebook 07 builds it. */
export interface GraphValue {
  /** What was computed. */
  data: number;
  /** The slope of the result in it, as far as the backward pass has come. */
  grad: number;
  /** What it was computed from, and one local slope for each. */
  parents: readonly GraphValue[];
  slopes: readonly number[];
  /** What the picture calls it: 'a', '+'. */
  label?: string;
}

/** One of the graph's numbers, as it is drawn. */
export interface ValueNode {
  value: GraphValue;
  label: string;
  /** The places of its parents in the list. */
  parents: number[];
  /** What the slope of the result in it really is. */
  right: number;
}

/** What a picture has room for. */
const MOST_NODES = 24;

/**
 * All numbers that the result was computed from, in the order of the forward pass, the
 * result at the end.
 *
 * @throws InputError where one is no such number, or there are too many
 */
export function valueNodes(result: GraphValue): ValueNode[] {
  const places = new Map<GraphValue, number>();
  const open = new Set<GraphValue>();
  const nodes: ValueNode[] = [];
  const visit = (value: GraphValue, name: string): number => {
    const known = places.get(value);
    if (known !== undefined) return known;
    requireGraphValue(value, name);
    if (open.has(value)) throw new InputError(`${name} is computed from itself`);
    open.add(value);
    if (open.size > MOST_NODES) {
      throw new InputError(
        `result is computed from ${MOST_NODES} numbers or more; the graph has room for ${MOST_NODES}`,
      );
    }
    const parents = Array.from(value.parents, (one, k) =>
      visit(one, `${name}.parents[${k}]`),
    );
    const label = cleanText(value.label ?? '', 10) || 'value';
    places.set(value, nodes.length);
    nodes.push({ value, label, parents, right: 0 });
    return nodes.length - 1;
  };
  visit(result, 'result');
  findSlopes(nodes);
  return nodes;
}

function requireGraphValue(value: unknown, name: string): asserts value is GraphValue {
  requireObject(value, name, 'a number with data, grad, parents and slopes');
  const { data, grad, parents, slopes } = value as Record<string, unknown>;
  requireFinite(data, `${name}.data`);
  requireFinite(grad, `${name}.grad`);
  requireArray(parents, `${name}.parents`);
  requireArray(slopes, `${name}.slopes`);
  if (parents.length !== slopes.length) {
    throw new InputError(
      `${name}.slopes has ${slopes.length} values; there are ${parents.length} parents`,
    );
  }
  for (const [k, slope] of slopes.entries())
    requireFinite(slope, `${name}.slopes[${k}]`);
}

/** The backward pass as it should be: the last number first, and each adds. */
function findSlopes(nodes: ValueNode[]): void {
  nodes[nodes.length - 1].right = 1;
  for (const { value, parents, right } of [...nodes].reverse()) {
    for (const [k, parent] of parents.entries()) {
      nodes[parent].right += value.slopes[k] * right;
    }
  }
}
