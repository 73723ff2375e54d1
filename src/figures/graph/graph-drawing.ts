import { BLUE, INK, PAPER, QUIET, VERMILION } from '../look/palette';
import { drawingLayout, SMALL } from '../look/theme';
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
  texts: readonly GraphText[];
  /** The control that a click on a box moves. */
  picks?: string;
}

export interface GraphText {
  x: number;
  y: number;
  text: string;
  color?: string;
  /** 'left': it begins at x; else it is centred there. */
  align?: 'left';
}

/** What is lit on the way forward, and on the way back or by a nudge. */
const LIT = {
  behind: { color: BLUE, fill: '#e4eef6' },
  ahead: { color: VERMILION, fill: '#fdeee2' },
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
  return {
    data: [
      edgeTrace(
        edges.filter((edge) => !bright.includes(edge)),
        places.boxes,
        { color: QUIET, width: 1.5 },
      ),
      edgeTrace(bright, places.boxes, { color: light.color, width: 3.5 }),
      boxTrace(others, places, { color: INK, width: 1.5, fill: PAPER }),
      boxTrace(factors, places, {
        ...{ color: VERMILION, width: 2.5, dash: 'dot', fill: PAPER },
      }),
      boxTrace(lit, places, { ...light, width: 2 }),
      boxTrace(picked === undefined ? [] : [picked], places, {
        ...{ ...light, width: 4.5 },
      }),
      textTrace([...boxTexts(scene), ...scene.texts]),
      targets(scene),
    ],
    layout: {
      ...drawingLayout(height, { width: places.width }),
      ...axes(places, height),
    },
  };
}

function axes({ width }: Places, height: number) {
  const hidden = { visible: false, fixedrange: true };
  return {
    xaxis: { ...hidden, range: [0, width] },
    yaxis: { ...hidden, range: [height, 0] },
  };
}

function boxTrace(
  which: readonly number[],
  { boxes }: Places,
  { fill, ...line }: { color: string; width: number; dash?: string; fill: string },
) {
  const down = BOX.height / 2;
  const corners = which.flatMap((k) => {
    const { x, y, width } = boxes[k];
    const right = width / 2;
    return [
      [x - right, y - down],
      [x + right, y - down],
      [x + right, y + down],
      [x - right, y + down],
      [x - right, y - down],
      [null, null],
    ];
  });
  return {
    type: 'scatter',
    mode: 'lines',
    x: corners.map(([x]) => x),
    y: corners.map(([, y]) => y),
    line,
    fill: 'toself',
    fillcolor: fill,
    hoverinfo: 'skip',
  };
}

function boxTexts({ nodes, places, below, known }: GraphScene): GraphText[] {
  return nodes.flatMap(({ name, value }, k) => {
    const { x, y } = places.boxes[k];
    const texts: GraphText[] = [{ x, y: y - LINE, text: name }];
    if (known(k)) texts.push({ x, y, text: valueText(value), color: BLUE });
    if (below[k]) {
      texts.push({ x, y: y + LINE, text: `<b>${below[k]}</b>`, color: VERMILION });
    }
    return texts;
  });
}

function textTrace(texts: readonly GraphText[]) {
  return {
    type: 'scatter',
    mode: 'text',
    x: texts.map(({ x }) => x),
    y: texts.map(({ y }) => y),
    text: texts.map(({ text }) => text),
    textposition: texts.map(({ align }) => (align ? 'middle right' : 'middle center')),
    textfont: { ...SMALL, color: texts.map(({ color }) => color ?? INK) },
    cliponaxis: false,
    hoverinfo: 'skip',
  };
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
