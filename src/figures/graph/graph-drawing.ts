import { round, shortNumber, signedNumber, signedNumbers } from '../../text/numbers';
import { placeOnEdges } from '../diagram/edge-places';
import { BLUE, INK, PAPER, QUIET, VERMILION } from '../look/palette';
import { drawingLayout, label, SMALL, WIDTH } from '../look/theme';
import type { GraphLayer, GraphValues } from './graph-values';

const BOX = { width: 104, height: 44 };
/** Between the rows that the weights join, and between z and a. */
const WEIGHTS_GAP = 104;
const LINK_GAP = 30;
const TOP = 42;
/** A bias stands to the right of its box. */
const BESIDE = 66;

interface Place {
  x: number;
  y: number;
}

/** The traces and the layout: rows of boxes from the inputs down to the loss. */
export function drawGraph({ inputs, targets, loss, layers }: GraphValues) {
  let y = TOP + BOX.height / 2;
  let above = row(inputs.length, y);
  const lines: ReturnType<typeof line>[] = [];
  const annotations = [
    key(),
    ...above.map((place, i) => box(place, `x[${i}]`, inputs[i])),
  ];
  for (const [l, layer] of layers.entries()) {
    y += BOX.height + WEIGHTS_GAP;
    const zs = row(layer.z.length, y);
    y += BOX.height + LINK_GAP;
    const as = row(layer.a.length, y);
    lines.push(...zs.flatMap((to) => above.map((from) => line(from, to))));
    lines.push(...zs.map((from, u) => line(from, as[u])));
    annotations.push(
      ...weightLabels(layer, above, zs),
      ...unitLabels(layer, l, zs, as),
    );
    above = as;
  }
  y += BOX.height + LINK_GAP;
  const [end] = row(1, y);
  lines.push(...above.map((from) => line(from, end)));
  annotations.push(
    ...lossLabels(layers[layers.length - 1].slopes, above, end),
    box(end, 'loss', loss, 1),
    beside(end, `target ${targets.map((target) => shortNumber(target)).join(', ')}`),
  );
  return {
    data: lines,
    layout: drawingLayout(y + BOX.height / 2 + 10, { annotations }),
  };
}

function row(count: number, y: number): Place[] {
  return Array.from({ length: count }, (_, k) => ({
    x: Math.round((WIDTH * (k + 0.5)) / count - BESIDE / 2),
    y,
  }));
}

function line(from: Place, to: Place) {
  return {
    type: 'scatter',
    mode: 'lines',
    x: [from.x, to.x],
    y: [from.y, to.y],
    line: { color: QUIET, width: 1.5 },
    hoverinfo: 'skip',
  };
}

/** A value, and below it the slope of the loss in it. */
function pair(name: string, value: string, slope?: number): string {
  const first = `${name}<span style="color:${BLUE}">${value}</span>`;
  if (slope === undefined) return first;
  return `${first}<br><b><span style="color:${VERMILION}">∂ ${numberText(slope, 3)}</span></b>`;
}

/** With its sign and a few decimals; with more only where these would say nothing. */
function numberText(value: number, decimals: number): string {
  if (Math.abs(value) < 10 ** -decimals) return signedNumber(value, 1);
  return signedNumbers([value], decimals)[0];
}

function box({ x, y }: Place, name: string, value: number, slope?: number) {
  return label(x, y, pair(`${name} = `, shortNumber(value, 3), slope), {
    ...BOX,
    font: SMALL,
    bgcolor: PAPER,
    bordercolor: INK,
    borderwidth: 1.5,
  });
}

function weightLabels(layer: GraphLayer, from: readonly Place[], to: readonly Place[]) {
  const { share } = placeOnEdges(
    from.map(({ x }) => x),
    to.map(({ x }) => x),
    80,
    0.33,
  );
  return to.flatMap((target, u) =>
    from.map((source, i) =>
      label(
        round(source.x + (target.x - source.x) * share, 4),
        round(source.y + (target.y - source.y) * share, 4),
        pair('', numberText(layer.weights[u][i], 2), layer.weightSlopes[u][i]),
        { font: SMALL, bgcolor: PAPER, borderpad: 0 },
      ),
    ),
  );
}

function unitLabels(
  layer: GraphLayer,
  l: number,
  zs: readonly Place[],
  as: readonly Place[],
) {
  const { activation, links, biases, biasSlopes } = layer;
  return zs.flatMap((z, u) => [
    box(z, `z${l + 1}[${u}]`, layer.z[u], layer.deltas[u]),
    box(as[u], `a${l + 1}[${u}]`, layer.a[u], layer.slopes[u]),
    beside(z, pair('b ', numberText(biases[u], 2), biasSlopes[u])),
    besideLink(z, as[u], `${activation}′ = ${shortNumber(links[u], 3)}`),
  ]);
}

/** Lines that come together at the loss from three outputs leave no room for words. */
function lossLabels(slopes: readonly number[], as: readonly Place[], end: Place) {
  if (as.length > 2) return [];
  return as.map((a, u) => besideLink(a, end, `loss′ = ${numberText(slopes[u], 3)}`));
}

function besideLink(from: Place, to: Place, text: string) {
  return label((from.x + to.x) / 2, (from.y + to.y) / 2, text, {
    xanchor: 'left',
    xshift: 6,
    font: { ...SMALL, color: QUIET },
  });
}

function beside({ x, y }: Place, text: string) {
  return label(x, y, text, {
    xanchor: 'left',
    xshift: BOX.width / 2 + 4,
    align: 'left',
    font: SMALL,
  });
}

function key() {
  const forward = `<span style="color:${BLUE}">values: forward ↓</span>`;
  const backward = `<b><span style="color:${VERMILION}">∂ slopes of the loss: backward ↑</span></b>`;
  return label(WIDTH / 2, 18, `${forward}      ${backward}`, { font: SMALL });
}
