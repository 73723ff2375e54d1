/** The type of an output that Plotly draws. */
export const PLOTLY = 'application/vnd.plotly.v1+json';

/** What Plotly draws, as far as it is read here. */
export interface PlotlyFigure {
  data: object[];
  layout: { width: number; height: number };
}
