import { InputError } from '../../checks';
import type { ValueNode } from './value-nodes';

export interface Place {
  x: number;
  y: number;
}

/** From a parent to what was computed from it, round the boxes between. */
export interface Edge {
  from: number;
  to: number;
  /** Which of its parents it is. */
  parent: number;
  /** Where the line bends, between its two ends. */
  bends: Place[];
  /** How far it ends from the middle of the two boxes, in pixels. */
  ports: { from: number; to: number };
}

export interface ValueLayout {
  places: Place[];
  edges: Edge[];
  columns: number;
}

/** A box, or the place of a line that passes the column. */
interface Item {
  node?: number;
  /** The items of the columns on either side that it is joined to. */
  before: Item[];
  after: Item[];
  /** The middle of it, downwards, from the middle of the picture. */
  y: number;
}

const SLOT = { box: 70, bend: 35 };
/** Between lines that end at the same box. */
const PORT = 16;
const MOST_COLUMNS = 6;
const MOST_ROWS = 5;
const SWEEPS = 6;

/**
 * Columns from left to right, each number to the right of all that it was computed from;
 * within a column in such an order that few lines cross. Places are in columns, and in
 * pixels downwards from the middle.
 *
 * @throws InputError where there is no room for it
 */
export function layOut(nodes: readonly ValueNode[]): ValueLayout {
  const column = columnsOf(nodes);
  const count = Math.max(...column) + 1;
  if (count > MOST_COLUMNS) {
    throw new InputError(
      `result is ${count - 1} steps away from its first numbers; the graph has room for ${MOST_COLUMNS - 1}`,
    );
  }
  const layers: Item[][] = Array.from({ length: count }, () => []);
  const boxes = nodes.map((_, node): Item => {
    const item: Item = { node, before: [], after: [], y: 0 };
    layers[column[node]].push(item);
    return item;
  });
  const paths = nodes.flatMap(({ parents }, to) =>
    parents.map((from, parent) => {
      const bends: Item[] = [];
      let last = boxes[from];
      for (let at = column[from] + 1; at < column[to]; at++) {
        const bend: Item = { before: [], after: [], y: 0 };
        layers[at].push(bend);
        join(last, bend);
        bends.push(bend);
        last = bend;
      }
      join(last, boxes[to]);
      return { from, to, parent, bends };
    }),
  );
  for (const layer of layers) requireRoom(layer);
  order(layers);
  const edges = paths.map((path): Edge => {
    const bends = path.bends.map(({ y }, k) => ({ x: column[path.from] + 1 + k, y }));
    return { ...path, bends, ports: { from: 0, to: 0 } };
  });
  const places = boxes.map(({ y }, node) => ({ x: column[node], y }));
  for (const end of ['from', 'to'] as const) spreadPorts(edges, places, end);
  return { places, edges, columns: count };
}

/** As far right as what it was computed from demands; a first number close to its use. */
function columnsOf(nodes: readonly ValueNode[]): number[] {
  const column: number[] = [];
  for (const { parents } of nodes) {
    column.push(Math.max(-1, ...parents.map((parent) => column[parent])) + 1);
  }
  return column.map((own, node) => {
    if (nodes[node].parents.length > 0) return own;
    const uses = nodes.flatMap(({ parents }, user) =>
      parents.includes(node) ? [column[user]] : [],
    );
    return uses.length > 0 ? Math.min(...uses) - 1 : 0;
  });
}

function join(before: Item, after: Item): void {
  before.after.push(after);
  after.before.push(before);
}

function requireRoom(layer: readonly Item[]): void {
  const rows = layer.filter(({ node }) => node !== undefined).length;
  if (rows <= MOST_ROWS) return;
  throw new InputError(
    `result has ${rows} numbers at the same step; the graph has room for ${MOST_ROWS}`,
  );
}

/** Puts each item next to the middle of those it is joined to, to and fro. */
function order(layers: Item[][]): void {
  for (const layer of layers) stack(layer);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const side = sweep % 2 === 0 ? 'before' : 'after';
    for (const layer of sweep % 2 === 0 ? layers : [...layers].reverse()) {
      const wanted = new Map(
        layer.map((item) => {
          const others = item[side];
          const sum = others.reduce((total, { y }) => total + y, 0);
          return [item, others.length > 0 ? sum / others.length : item.y];
        }),
      );
      layer.sort((p, q) => (wanted.get(p) ?? 0) - (wanted.get(q) ?? 0));
      stack(layer);
    }
  }
}

function stack(layer: readonly Item[]): void {
  const height = ({ node }: Item) => (node === undefined ? SLOT.bend : SLOT.box);
  let y = -layer.reduce((sum, item) => sum + height(item), 0) / 2;
  for (const item of layer) {
    item.y = y + height(item) / 2;
    y += height(item);
  }
}

/** Lines that end at the same box keep apart, in the order in which they come. */
function spreadPorts(
  edges: readonly Edge[],
  places: readonly Place[],
  end: 'from' | 'to',
): void {
  const other = end === 'from' ? 'to' : 'from';
  for (const node of places.keys()) {
    const own = edges.filter((edge) => edge[end] === node);
    const next = ({ bends, ...edge }: Edge) =>
      (end === 'from' ? bends[0] : bends[bends.length - 1]) ?? places[edge[other]];
    own.sort((p, q) => next(p).y - next(q).y || p.parent - q.parent);
    for (const [k, edge] of own.entries()) {
      edge.ports[end] = (k - (own.length - 1) / 2) * PORT;
    }
  }
}
