import { requireArray, requireAtMost, requireObject } from '../checks';
import { partsOf, requireRoomFor } from './figure-parts';
import { requireStaysHere } from './stays-here';

/** Each of these is an element of its own, which takes its time. */
const MOST_MARKS = 20_000;
const MOST_TRACES = 200;
/** In one list of the layout: annotations, shapes, ticks. */
const MOST_LABELS = 500;
const A_FIGURE = 'a figure has room for';

/** What Plotly draws, whoever made it. */
export interface Drawing {
  data: readonly object[];
  layout: object;
}

/**
 * Refuses what no page should draw: a figure that would fetch something from elsewhere, or
 * one so large that drawing it has no end. It may have 50,000 points in 200 traces, 20,000
 * of them marks of their own, and 500 annotations, shapes or ticks.
 *
 * @throws InputError that names the part
 */
export function requireShowable(
  figure: unknown,
  name = 'figure',
): asserts figure is Drawing {
  requireObject(figure, name, 'a figure, with data and layout');
  const { data, layout } = figure as Record<string, unknown>;
  requireArray(data, 'data');
  requireObject(layout, 'layout');
  requireAtMost(data.length, MOST_TRACES, ['data has', 'traces', A_FIGURE]);
  for (const [t, trace] of data.entries()) {
    requireObject(trace, `data[${t}]`, 'a trace');
  }
  for (const part of partsOf(data, 'data')) requireStaysHere(part);
  requireFewPoints(data as Record<string, unknown>[]);
  for (const part of partsOf(layout, 'layout')) {
    requireStaysHere(part);
    const { where, key, value } = part;
    if (!Array.isArray(value)) continue;
    requireAtMost(value.length, MOST_LABELS, [`${where} has`, key, A_FIGURE]);
  }
}

/** Whether a figure from elsewhere, such as out of a notebook, is one that pages draw. */
export function isShowable(figure: unknown): figure is Drawing {
  try {
    requireShowable(figure);
    return true;
  } catch {
    return false;
  }
}

function requireFewPoints(traces: readonly Record<string, unknown>[]): void {
  let [points, marks] = [0, 0];
  for (const trace of traces) {
    const count = Math.max(0, ...Object.values(trace).map(countIn));
    points += count;
    if (hasMarks(trace)) marks += count;
  }
  requireRoomFor(points, 'data');
  requireAtMost(marks, MOST_MARKS, ['data has', 'marks, bars or texts', A_FIGURE]);
}

/** How many values there are, also in rows. */
function countIn(value: unknown): number {
  if (!Array.isArray(value)) return ArrayBuffer.isView(value) ? lengthOf(value) : 0;
  return value.reduce((sum, row) => sum + Math.max(1, countIn(row)), 0);
}

function lengthOf(view: ArrayBufferView): number {
  return (view as Partial<Float64Array>).length ?? 0;
}

/** Whether each of a trace's points is drawn by itself. */
function hasMarks({ type = 'scatter', mode }: Record<string, unknown>): boolean {
  return type === 'bar' || (type === 'scatter' && mode !== 'lines');
}
