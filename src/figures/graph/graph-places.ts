import type { Rectangle } from '../look/drawn-parts';
import { WIDTH } from '../look/theme';
import type { GraphNode } from './graph-nodes';
import type { GraphValues } from './graph-values';

export const BOX = { width: 64, height: 56 };
/** Inputs are short numbers; their lines spread, so that the space behind them is wider. */
const INPUT_WIDTH = 50;
const SPREAD = 1.7;
/** From one row of boxes to the next, and from one column to the next where they are many. */
export const ROW = 72;
const COLUMN = 80;
const MARGIN = 6;

/** Where everything stands. */
export interface Places {
  width: number;
  boxes: Rectangle[];
  /** The lower edge of the lowest box. */
  bottom: number;
}

/**
 * A place for each node, from the inputs at the left to the loss at the right. A hidden
 * unit has two rows, or as many as it has weights: z and a in the outer one, and next to
 * it b and, where it goes into one unit only, the weight on that way.
 */
export function placeNodes(
  nodes: readonly GraphNode[],
  { inputs, layers }: GraphValues,
  top: number,
): Places {
  const shapes = layers.map(({ weights }, l) => {
    const [units, height] = [weights.length, Math.max(2, weights[0].length)];
    // One unit behind others takes its weights into their column.
    const shares = units === 1 && l > 0;
    return { units, weights: weights[0].length, height: shares ? 1 : height, shares };
  });
  const rows = Math.max(...shapes.map(({ units, height }) => units * height));
  const columns = 2 + shapes.reduce((sum, { shares }) => sum + (shares ? 2 : 3), 0);
  const width = Math.max(WIDTH, columns * COLUMN);
  const room = width - 2 * MARGIN - INPUT_WIDTH - (columns - 1) * BOX.width;
  const gap = room / (columns - 2 + SPREAD);
  const x = (column: number) =>
    column === 0
      ? MARGIN + INPUT_WIDTH / 2
      : Math.round(
          width - MARGIN - BOX.width / 2 - (columns - 1 - column) * (BOX.width + gap),
        );
  const y = (row: number) => top + BOX.height / 2 + row * ROW;

  /** The rows of a unit's z and of what stands beside it. */
  const unitRows = (l: number, unit: number) => {
    const { units, height, weights } = shapes[l];
    if (units === 1) {
      const main = (rows - 1) / 2;
      return { main, side: main + 1, first: main - (weights - 1) / 2 };
    }
    const start = (rows - units * height) / 2 + unit * height;
    const [outer, inner] = [start, start + 1];
    return unit < units / 2
      ? { main: outer, side: inner, first: start }
      : { main: start + height - 1, side: start + height - 2, first: start };
  };
  const start = (l: number) =>
    1 + shapes.slice(0, l).reduce((sum, { shares }) => sum + (shares ? 2 : 3), 0);

  const place = ({ kind, layer, unit, input }: GraphNode) => {
    if (kind === 'loss') return { x: x(columns - 1), y: y((rows - 1) / 2) };
    if (kind === 'input') {
      const spread = inputs.length === 1 ? 0 : (rows - 1) / (inputs.length - 1);
      const row = inputs.length === 1 ? (rows - 1) / 2 : unit * spread;
      return { x: x(0), y: y(row) };
    }
    const l = layer - 1;
    const { main, side, first } = unitRows(l, unit);
    const column = start(l);
    if (kind === 'weight') {
      return shapes[l].shares
        ? { x: x(column - 1), y: y(unitRows(l - 1, input).side) }
        : { x: x(column), y: y(first + input) };
    }
    const z = column + (shapes[l].shares ? 0 : 1);
    return { x: x(kind === 'a' ? z + 1 : z), y: y(kind === 'bias' ? side : main) };
  };
  const boxes = nodes.map((node) => ({
    ...place(node),
    width: node.kind === 'input' ? INPUT_WIDTH : BOX.width,
    height: BOX.height,
  }));
  const lowest = Math.max(...boxes.map(({ y }) => y));
  return { width, boxes, bottom: lowest + BOX.height / 2 };
}
