import { isShowable } from '../../../picture/showable';

/** The type of an output that Plotly draws. */
const PLOTLY = 'application/vnd.plotly.v1+json';

/** What Plotly draws, as far as it is read here. */
export interface PlotlyFigure {
  data: object[];
  layout: { width: number; height: number };
}

/** The figure among the types of an output, if there is one that may be drawn. */
export function figureIn(data: Record<string, unknown>): PlotlyFigure | undefined {
  const figure = data[PLOTLY];
  if (!isShowable(figure)) return undefined;
  const { data: traces, layout } = figure as PlotlyFigure;
  // A size becomes part of a style, and a cell can show whatever it likes.
  const isSized = [layout.width, layout.height].every(Number.isFinite);
  return isSized ? { data: traces, layout } : undefined;
}
