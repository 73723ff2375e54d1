import { round } from '../../text/numbers';
import { BLUE, PAPER, QUIET, VERMILION } from '../look/palette';
import { drawingLayout, label, SMALL, WIDTH } from '../look/theme';
import { BOX_HEIGHT, drawBox, stateOf } from './value-box';
import type { Edge, Place, ValueLayout } from './value-layout';
import type { ValueNode } from './value-nodes';
import { type Moment, valueText } from './value-words';

/** The widest box. */
const MOST_WIDTH = 88;
/** From one column to the next, where there are few. */
const MOST_STEP = 180;
const TOP = 36;
const BOTTOM = 50;
const LEAST_HEIGHT = 270;
/** Few boxes stand farther apart. */
const MOST_AIR = 1.5;
const SIDE = 8;

/** The traces and the layout: boxes from left to right, and what happens below them. */
export function drawValues(
  nodes: readonly ValueNode[],
  { places, edges, columns }: ValueLayout,
  moment: Moment,
  words: string,
) {
  const reach = Math.max(1, ...places.map(({ y }) => Math.abs(y)));
  const height = Math.max(
    LEAST_HEIGHT,
    Math.ceil(2 * reach) + BOX_HEIGHT + TOP + BOTTOM,
  );
  const room = height - TOP - BOTTOM - BOX_HEIGHT;
  const air = Math.min(MOST_AIR, room / (2 * reach));
  const width = Math.min(MOST_WIDTH, Math.round((WIDTH / columns) * 0.66));
  const step = Math.min(
    MOST_STEP,
    (WIDTH - 2 * SIDE - width) / Math.max(1, columns - 1),
  );
  const at = ({ x, y }: Place): Place => ({
    x: round(WIDTH / 2 + (x - (columns - 1) / 2) * step),
    y: round(air * y + (TOP + height - BOTTOM) / 2),
  });
  const lines = edges.map((edge) => ({ edge, path: pathOf(edge, places, at, width) }));
  const handsDown = ({ edge }: { edge: Edge }) => edge.to === moment.visiting;
  const active = lines.filter(handsDown);
  const boxes = nodes.map((node, k) =>
    drawBox(node, at(places[k]), width, stateOf(node, k, moment)),
  );
  return {
    data: [
      line(
        lines.filter((one) => !handsDown(one)).map(({ path }) => path),
        QUIET,
        1.5,
      ),
      line(
        active.map(({ path }) => path),
        VERMILION,
        3.5,
      ),
      arrows(active.map(({ path }) => path[0])),
    ],
    layout: drawingLayout(height, {
      shapes: boxes.map(({ shape }) => shape),
      annotations: [
        key(),
        ...lines
          .filter(({ edge }) => edge.to < moment.computed)
          .map(({ edge, path }) =>
            slopeLabel(nodes[edge.to], edge, path, handsDown({ edge })),
          ),
        ...boxes.flatMap(({ annotations }) => annotations),
        label(WIDTH / 2, height - BOTTOM / 2, words, { font: SMALL }),
      ],
    }),
  };
}

/** From the right side of one box to the left side of another, level past those between. */
function pathOf(
  { from, to, bends, ports }: Edge,
  places: readonly Place[],
  at: (place: Place) => Place,
  width: number,
): Place[] {
  const [start, end] = [at(places[from]), at(places[to])];
  return [
    { x: start.x + width / 2, y: start.y + ports.from },
    ...bends.map(at).flatMap(({ x, y }) => [
      { x: x - width / 2, y },
      { x: x + width / 2, y },
    ]),
    { x: end.x - width / 2, y: end.y + ports.to },
  ];
}

/** Several lines as one trace. */
function line(paths: readonly Place[][], color: string, width: number) {
  const points = paths.flatMap((path) => [...path, { x: null, y: null }]);
  return {
    type: 'scatter',
    mode: 'lines',
    x: points.map(({ x }) => x),
    y: points.map(({ y }) => y),
    line: { color, width },
    hoverinfo: 'skip',
  };
}

/** Where something is handed down to. */
function arrows(ends: readonly Place[]) {
  return {
    type: 'scatter',
    mode: 'markers',
    x: ends.map(({ x }) => x + 6),
    y: ends.map(({ y }) => y),
    marker: { color: VERMILION, symbol: 'triangle-left', size: 14 },
    hoverinfo: 'skip',
  };
}

/** The local slope, on the last straight piece of the line. */
function slopeLabel(
  { value }: ValueNode,
  { parent }: Edge,
  path: readonly Place[],
  active: boolean,
) {
  const [from, to] = path.slice(-2);
  const text = `×${valueText(value.slopes[parent], 2)}`;
  return label(
    (from.x + to.x) / 2,
    (from.y + to.y) / 2,
    active ? `<b>${text}</b>` : text,
    {
      bgcolor: PAPER,
      borderpad: 0,
      font: { ...SMALL, color: active ? VERMILION : QUIET },
    },
  );
}

function key() {
  const forward = `<span style="color:${BLUE}">values: forward →</span>`;
  const local = `<span style="color:${QUIET}">×local slope</span>`;
  const backward = `<b><span style="color:${VERMILION}">∂ grad: ← backward</span></b>`;
  return label(WIDTH / 2, 16, `${forward}     ${local}     ${backward}`, {
    font: SMALL,
  });
}
