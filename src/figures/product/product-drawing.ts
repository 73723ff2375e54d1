import { type DrawnText, rectangleTrace, textTrace } from '../look/drawn-parts';
import {
  BLUE,
  BLUE_TINT,
  GRID,
  INK,
  PAPER,
  QUIET,
  VERMILION,
  VERMILION_TINT,
} from '../look/palette';
import { drawingLayout } from '../look/theme';
import { cellOf, type Grid, gridTexts, gridTraces, lineOf } from './product-grid';
import { inputText, type ProductTerms, slopeText } from './product-terms';
import { lowered, type ProductFactor, type ProductValues } from './product-values';
import { nameOf, shape, type Verdict } from './product-verdict';

export interface ProductScene {
  values: ProductValues;
  terms: ProductTerms;
  verdict: Verdict;
  /** The entry that it is about. */
  unit: number;
  input: number;
  /** The control that a click on an entry moves. */
  picks?: string;
}

const HEIGHT = 404;
/** How wide the cells of a slope and of an input are. */
const WIDE = 66;
const NARROW = 36;
const LEFT = 8;
const RIGHT = 286;
const MATRICES = 72;
const RESULT = 228;
const SUMS = { y: 214, line: 22, places: [102, 138, 172, 210, 246] };

/** The two matrices above, and below them the products of one entry beside the result. */
export function drawProduct({
  values,
  terms,
  verdict,
  unit,
  input,
  picks,
}: ProductScene) {
  const { delta, x, left, right, product, slopes } = values;
  const grids = {
    delta: { x: LEFT, y: MATRICES, cell: WIDE, write: slopeText, matrix: delta.matrix },
    x: {
      ...{
        x: RIGHT,
        y: MATRICES,
        cell: x.name === 'X' ? NARROW : WIDE,
        write: inputText,
      },
      matrix: x.matrix,
    },
    result: {
      ...{ x: RIGHT, y: RESULT, cell: WIDE, write: product ? slopeText : () => '?' },
      matrix: product ?? slopes,
    },
  };
  const gridOf = ({ name }: ProductFactor) =>
    name === delta.name ? grids.delta : grids.x;
  const entry = cellOf(grids.result, unit, input);
  const color = verdict.right ? INK : VERMILION;
  return {
    data: [
      ...gridTraces(Object.values(grids)),
      rectangleTrace([lineOf(gridOf(left), unit, left.turned)], LIGHTS.left),
      rectangleTrace([lineOf(gridOf(right), input, !right.turned)], LIGHTS.right),
      rectangleTrace([entry], { color: INK, width: 3, fill: GRID }),
      textTrace([
        ...captions(values, grids, verdict),
        ...Object.values(grids).flatMap(gridTexts),
        ...sumTexts(terms),
        ...verdict.lines.map((text, k) => ({
          ...{ x: LEFT - 4, y: 366 + k * 22, align: 'left' as const, color },
          text: `<b>${text}</b>`,
        })),
      ]),
      targets(grids.result, values, picks),
    ],
    layout: drawingLayout(HEIGHT),
  };
}

const LIGHTS = {
  left: { color: BLUE, width: 3, fill: BLUE_TINT },
  right: { color: VERMILION, width: 3, dash: 'dot', fill: VERMILION_TINT },
};

function captions(
  { layer, delta, x, left, right, product, slopes }: ProductValues,
  grids: Record<'delta' | 'x' | 'result', Grid>,
  verdict: Verdict,
): DrawnText[] {
  const formula = `${nameOf(left)} ${nameOf(right)}`;
  const shapes = `${left.rows} × ${left.columns}  ${product ? 'times' : 'and'}  ${right.rows} × ${right.columns}`;
  const outcome = verdict.right ? `∂L/∂W${lowered(layer)}` : formula;
  const result = product ? `gives  ${shape(product)}` : 'do not fit';
  const over = (grid: Grid, text: string): DrawnText => ({
    ...{ x: grid.x - 4, y: grid.y - 14, align: 'left', text },
  });
  return [
    {
      x: LEFT - 4,
      y: 18,
      align: 'left',
      text: `<b>${formula}</b>:   ${shapes}  ${result}`,
    },
    over(grids.delta, `<b>${delta.name}</b>   ${shape(delta.matrix)}`),
    over(grids.x, `<b>${x.name}</b>   ${shape(x.matrix)}`),
    over(
      grids.result,
      `<b>${outcome}</b>   ${product ? shape(product) : `not ${shape(slopes)}`}`,
    ),
  ];
}

/** Factor by factor, below one another, and their sum. */
function sumTexts({
  title,
  left,
  right,
  products,
  sum,
  each,
}: ProductTerms): DrawnText[] {
  const [a, times, b, equals, result] = SUMS.places;
  const count = Math.max(left.length, right.length);
  const y = (k: number) => SUMS.y + 24 + k * SUMS.line;
  const rows = Array.from({ length: count }, (_, k): DrawnText[] => [
    { x: LEFT - 4, y: y(k), align: 'left', text: `${each} ${k}`, color: QUIET },
    { x: a, y: y(k), text: left[k] ?? '?', color: BLUE },
    { x: times, y: y(k), text: '×' },
    { x: b, y: y(k), text: right[k] ?? '?', color: VERMILION },
    { x: equals, y: y(k), text: '=' },
    { x: result, y: y(k), text: products[k] ?? '?' },
  ]);
  return [
    { x: LEFT - 4, y: SUMS.y, align: 'left', text: title },
    ...rows.flat(),
    { x: LEFT - 4, y: y(4) + 4, align: 'left', text: '<b>added up</b>' },
    { x: equals, y: y(4) + 4, text: '=' },
    { x: result, y: y(4) + 4, text: `<b>${sum ?? '?'}</b>` },
  ];
}

/** What a finger finds: unseen, one in each entry that belongs to a weight. */
function targets(result: Grid, { slopes, layer }: ProductValues, picks?: string) {
  const entries = slopes.flatMap((row, u) => row.map((_, i) => ({ u, i })));
  const cells = entries.map(({ u, i }) => cellOf(result, u, i));
  return {
    type: 'scatter',
    mode: 'markers',
    x: cells.map(({ x }) => x),
    y: cells.map(({ y }) => y),
    marker: { symbol: 'square', size: 28, opacity: 0, color: PAPER },
    hoverinfo: 'text',
    hovertext: entries.map(({ u, i }) => `W${layer}[${u}][${i}]`),
    customdata: entries.map(({ u, i }) => `W${layer}[${u}][${i}]`),
    ...(picks === undefined ? {} : { meta: { picks } }),
  };
}
