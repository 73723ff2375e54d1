import type { Rectangle } from '../look/drawn-parts';
import type { GraphNode } from './graph-nodes';

/** A line between two boxes. */
export interface GraphEdge {
  from: number;
  to: number;
  /** The nodes that act on others through it: a weight's line carries its input as well. */
  carries: number[];
  /** The node that they act on. */
  into: number;
}

/** The lines of a graph: an input's way to z leads through the box of its weight. */
export function graphEdges(nodes: readonly GraphNode[]): GraphEdge[] {
  return nodes.flatMap(({ kind, links, input, layer }, k): GraphEdge[] =>
    links.flatMap(({ to }): GraphEdge[] => {
      if (kind === 'weight') {
        const source = nodes.findIndex(
          (node) =>
            node.layer === layer - 1 &&
            node.unit === input &&
            (node.kind === 'a' || node.kind === 'input'),
        );
        return [
          { from: source, to: k, carries: [source], into: to },
          { from: k, to, carries: [source, k], into: to },
        ];
      }
      const throughWeight = nodes[to].kind === 'z' && kind !== 'bias';
      return throughWeight ? [] : [{ from: k, to, carries: [k], into: to }];
    }),
  );
}

/** Edges as one trace. */
export function edgeTrace(
  edges: readonly GraphEdge[],
  boxes: readonly Rectangle[],
  line: { color: string; width: number },
) {
  const x: (number | null)[] = [];
  const y: (number | null)[] = [];
  for (const { from, to } of edges) {
    for (const point of curve(boxes[from], boxes[to])) {
      x.push(point.x);
      y.push(point.y);
    }
    x.push(null);
    y.push(null);
  }
  return {
    type: 'scatter',
    mode: 'lines',
    ...{ x, y },
    line,
    hoverinfo: 'skip',
  };
}

const POINTS = 13;

/** From the right side of a box to the left side of the next; straight in one column. */
function curve(from: Rectangle, to: Rectangle): { x: number; y: number }[] {
  if (from.x === to.x) return [from, to];
  const [start, end] = [from.x + from.width / 2, to.x - to.width / 2];
  return Array.from({ length: POINTS }, (_, k) => {
    const t = k / (POINTS - 1);
    const eased = t * t * (3 - 2 * t);
    return {
      x: Math.round((start + (end - start) * t) * 10) / 10,
      y: Math.round((from.y + (to.y - from.y) * eased) * 10) / 10,
    };
  });
}
