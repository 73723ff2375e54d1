/** The type of an output that Plotly draws. */
const PLOTLY = 'application/vnd.plotly.v1+json';

/** What Plotly draws, as far as it is read here. */
export interface PlotlyFigure {
  data: object[];
  layout: { width: number; height: number };
}

/** The figure among the types of an output, if there is one that can be drawn. */
export function figureIn(data: Record<string, unknown>): PlotlyFigure | undefined {
  const figure = data[PLOTLY] as PlotlyFigure | undefined;
  return figure?.data && figure.layout ? figure : undefined;
}
