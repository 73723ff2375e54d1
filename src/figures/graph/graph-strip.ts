import type { DrawnText } from '../look/drawn-parts';
import { INK, QUIET, VERMILION } from '../look/palette';
import { roughTextWidth, SMALL } from '../look/theme';
import { slopeProducts } from './graph-formulas';
import type { GraphNode } from './graph-nodes';
import { numberText } from './graph-numbers';
import type { GraphStep } from './graph-steps';

/** How high the strip below a graph is: four lines. */
export const STRIP = 88;
const LEFT = 8;
const LINES = [14, 35, 56, 77];

/** A step in words and in numbers. */
export function stepTexts({ title, formulas }: GraphStep, top: number): DrawnText[] {
  return [`<b>${title}</b>`, ...formulas].map((text, k) => ({
    ...{ x: LEFT, y: top + LINES[k], text, align: 'left' },
  }));
}

/**
 * The slope in the nudged node as a product along its way to the loss, each factor above
 * its name; below it the change that this slope predicts, beside the one that came.
 */
export function nudgeTexts(
  nodes: readonly GraphNode[],
  { node, by, change }: { node: GraphNode; by: number; change: number },
  top: number,
): DrawnText[] {
  const texts: DrawnText[] = [];
  let x = LEFT;
  /** Puts a text, and below it a smaller remark, where the last one ended. */
  const widthOf = (text: string) => roughTextWidth(text, SMALL.size);
  const put = (text: string, name = '', color = INK) => {
    const plain = text.replaceAll(/<\/?b>/g, '');
    const room = 0.94 * Math.max(widthOf(plain), widthOf(name));
    const middle = Math.round(x + room / 2);
    texts.push({ x: middle, y: top + LINES[0], text, color });
    if (name)
      texts.push({ x: middle, y: top + LINES[1] - 2, text: name, color: QUIET });
    x += room + 7;
  };
  put(`∂L/∂${node.name} =`);
  for (const [p, product] of slopeProducts(nodes, node).entries()) {
    if (p > 0) put('+');
    for (const [f, { value, name }] of product.entries()) {
      if (f > 0) put('×');
      put(value, name === value ? '' : name);
    }
  }
  const slope = numberText(node.slope, 3);
  put(`= <b>${slope}</b>`, '', VERMILION);
  const predicted = numberText(node.slope * by, 5);
  return [
    ...texts,
    {
      ...{ x: LEFT, y: top + LINES[2] + 2, align: 'left' },
      text: `predicted:   slope × nudge = ${slope} × ${numberText(by, 4)} = ${predicted}`,
    },
    {
      ...{ x: LEFT, y: top + LINES[3] + 2, align: 'left', color: VERMILION },
      text: `<b>recomputed:   ΔL = ${numberText(change, 5)}</b>${apart(node.slope * by, change)}`,
    },
  ];
}

/** How far the two are apart, as a share of what came. */
function apart(predicted: number, change: number): string {
  if (predicted === change) return '   (the same)';
  const share = Math.abs(predicted - change) / Math.abs(change);
  const percent = share * 100;
  if (!Number.isFinite(percent)) return '';
  const text = percent < 0.01 ? 'less than 0.01' : percent.toPrecision(2);
  return `   (${Number.isNaN(Number(text)) ? text : Number(text)} % apart)`;
}
