import type { Figure } from '../figures/figure';

/** A figure's data and layout as JSON, of the plot that lives and of the picture. */
export interface FigureJson {
  live: string;
  still: string;
}

/**
 * Writes each part once: what is both plot and picture, too. Plotly keeps what stands in
 * the meta of a layout: the handles, for the page.
 */
export function figureJson({
  data,
  layout: given,
  handles,
  still,
}: Omit<Figure, 'alt'>): FigureJson {
  const layout = handles ? { ...given, meta: { handles } } : given;
  const live = jsonOf({ data, layout });
  return { live, still: still ? jsonOf(still) : live };
}

/** Typed arrays become arrays, and what is no number becomes null: to Plotly, a gap. */
function jsonOf(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    ArrayBuffer.isView(part) && !(part instanceof DataView)
      ? Array.from(part as Float64Array)
      : part,
  );
}
