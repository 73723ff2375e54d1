import type { DrawnText } from '../look/drawn-parts';
import { BLUE, QUIET, VERMILION } from '../look/palette';
import { roughTextWidth, SMALL } from '../look/theme';
import { linkText } from './graph-formulas';
import type { GraphNode } from './graph-nodes';
import { valueText } from './graph-numbers';
import { BOX, type Places, placeNodes } from './graph-places';
import type { GraphValues } from './graph-values';

/** What every picture of a graph is made from. */
export interface Graph {
  values: GraphValues;
  nodes: readonly GraphNode[];
  places: Places;
  picks?: string;
}

/** A graph, with a place for each of its nodes. */
export function placedGraph(
  values: GraphValues,
  nodes: readonly GraphNode[],
  picks?: string,
): Graph {
  return { values, nodes, places: placeNodes(nodes, values, TOP), picks };
}

/** Above the boxes is the key, and between the two what links are called. */
const TOP = 46;
export const BESIDE = 11;
const KEY = 14;

/** What the colours mean. */
export function keyTexts(below: string, width: number): DrawnText[] {
  return [
    { x: width * 0.27, y: KEY, text: 'values: forward →', color: BLUE },
    { x: width * 0.68, y: KEY, text: `<b>${below}</b>`, color: VERMILION },
  ];
}

/** The slope of each activation function and of the loss, at the link's place. */
export function linkTexts(
  { nodes, values, places: { boxes } }: Graph,
  isShown: (node: number) => boolean,
): DrawnText[] {
  const outputs = values.targets.length;
  const last = nodes.length - 1;
  const above = BOX.height / 2 + BESIDE;
  const texts = nodes.flatMap(({ kind, links, unit, layer }, k): DrawnText[] => {
    if ((kind !== 'z' && kind !== 'a') || !isShown(k)) return [];
    const [link] = links;
    const { to, name } = link;
    if (kind === 'a' && to !== last) return [];
    // Nor is there room where lines come together at the loss, or between two others.
    if (kind === 'a' && outputs > 1) return [];
    const units = nodes.filter((node) => node.kind === kind && node.layer === layer);
    if (unit > 0 && unit < units.length - 1) return [];
    const isAbove = kind === 'z' && unit < units.length / 2;
    return [
      {
        x: (boxes[k].x + boxes[to].x) / 2,
        y: boxes[k].y + (isAbove ? -above : above),
        text: `${name} = ${linkText(link)}`,
        color: QUIET,
      },
    ];
  });
  const targets = values.targets.map((target) => valueText(target)).join(', ');
  const text = `target ${targets}`;
  const { x, y } = boxes[last];
  const inside = x + BOX.width / 2 - roughTextWidth(text, SMALL.size) / 2;
  return [...texts, { x: Math.min(x, inside), y: y - above, text }];
}
