import { type DrawnText, rectangleTrace, textTrace } from '../look/drawn-parts';
import {
  BLUE,
  BLUE_TINT,
  INK,
  PAPER,
  QUIET,
  VERMILION,
  VERMILION_TINT,
} from '../look/palette';
import { drawingAxis, drawingLayout } from '../look/theme';
import { edgeTrace, graphEdges } from './graph-edges';
import type { GraphNode } from './graph-nodes';
import { valueText } from './graph-numbers';
import { BOX, type Places } from './graph-places';

/** What is drawn of a graph that is the same in all its pictures, or may differ. */
export interface GraphScene {
  nodes: readonly GraphNode[];
  places: Places;
  height: number;
  /** What each box says below its value; nothing where it has nothing to say. */
  below: readonly string[];
  /** The nodes whose values are factors of a slope that is shown. */
  factors: readonly number[];
  /** Which values are known. */
  known: (node: number) => boolean;
  /** The nodes whose boxes and lines are lit, and the one that it is about. */
  lit: readonly number[];
  /** 'ahead': lines lead from what is lit; 'behind': lines lead to it. */
  lines: 'ahead' | 'behind';
  picked?: number;
  /** Further texts. */
  texts: readonly DrawnText[];
  /** The control that a click on a box moves. */
  picks?: string;
}

/** What is lit on the way forward, and on the way back or by a nudge. */
const LIT = {
  behind: { color: BLUE, fill: BLUE_TINT },
  ahead: { color: VERMILION, fill: VERMILION_TINT },
};
/** From one line of text to the next. */
export const LINE = 17;

/** The traces and the layout: few of them, so that they are drawn anew at once. */
export function drawGraph(scene: GraphScene) {
  const { nodes, places, lit, factors, lines, picked, height } = scene;
  const edges = graphEdges(nodes);
  const light = LIT[lines];
  const isLit = new Set(lit);
  const bright = edges.filter(({ carries, into }) =>
    lines === 'ahead' ? carries.some((k) => isLit.has(k)) : isLit.has(into),
  );
  const others = [...nodes.keys()].filter((k) => !isLit.has(k) && !factors.includes(k));
  type Style = Parameters<typeof rectangleTrace>[1];
  const framed = (which: readonly number[], style: Style) =>
    rectangleTrace(
      which.map((k) => places.boxes[k]),
      style,
    );
  return {
    data: [
      edgeTrace(
        edges.filter((edge) => !bright.includes(edge)),
        places.boxes,
        { color: QUIET, width: 1.5 },
      ),
      edgeTrace(bright, places.boxes, { color: light.color, width: 3.5 }),
      framed(others, { color: INK, width: 1.5, fill: PAPER }),
      framed(factors, { color: VERMILION, width: 2.5, dash: 'dot', fill: PAPER }),
      framed(lit, { ...light, width: 2 }),
      framed(picked === undefined ? [] : [picked], { ...light, width: 4.5 }),
      textTrace([...boxTexts(scene), ...scene.texts]),
      targets(scene),
    ],
    layout: drawingLayout(height, {
      width: places.width,
      xaxis: drawingAxis([0, places.width]),
    }),
  };
}

function boxTexts({ nodes, places, below, known }: GraphScene): DrawnText[] {
  return nodes.flatMap(({ name, value }, k) => {
    const { x, y } = places.boxes[k];
    const texts: DrawnText[] = [{ x, y: y - LINE, text: name }];
    if (known(k)) texts.push({ x, y, text: valueText(value), color: BLUE });
    if (below[k]) {
      texts.push({ x, y: y + LINE, text: `<b>${below[k]}</b>`, color: VERMILION });
    }
    return texts;
  });
}

/** What a finger finds: unseen, one in each box but that of the loss. */
function targets({ nodes, places, below, known, picks }: GraphScene) {
  const which = [...nodes.keys()].filter((k) => nodes[k].kind !== 'loss');
  return {
    type: 'scatter',
    mode: 'markers',
    x: which.map((k) => places.boxes[k].x),
    y: which.map((k) => places.boxes[k].y),
    marker: { symbol: 'square', size: BOX.height, opacity: 0, color: QUIET },
    hoverinfo: 'text',
    hovertext: which.map((k) =>
      [
        nodes[k].name,
        known(k) ? ` = ${valueText(nodes[k].value)}` : '',
        below[k] && `<br>${below[k]}`,
      ].join(''),
    ),
    customdata: which.map((k) => nodes[k].name),
    ...(picks === undefined ? {} : { meta: { picks } }),
  };
}
