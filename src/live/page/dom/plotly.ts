/** The type of an output that Plotly draws. */
const PLOTLY = 'application/vnd.plotly.v1+json';

/** What Plotly draws, as far as it is read here. */
export interface PlotlyFigure {
  data: object[];
  layout: { width: number; height: number };
}

/** The figure among the types of an output, if there is one that can be drawn. */
export function figureIn(data: Record<string, unknown>): PlotlyFigure | undefined {
  const { data: traces, layout } = Object(data[PLOTLY]);
  // A size becomes part of a style, and a cell can show whatever it likes.
  const isSized = [layout?.width, layout?.height].every(Number.isFinite);
  return Array.isArray(traces) && isSized ? { data: traces, layout } : undefined;
}
