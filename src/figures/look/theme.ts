import { GRID, INK, PAPER, QUIET } from './palette';

/** A 13-inch laptop shows this whole; on a phone the letters stay about 10 px high. */
export const WIDTH = 560;
export const HEIGHT = 380;

export const FONT = {
  family: 'Arial, Helvetica, "Liberation Sans", sans-serif',
  size: 16,
  color: INK,
};
/** The smallest letters of any figure. */
export const SMALL = { ...FONT, size: 15 };

/** How wide a text in the figures' font is, in pixels, more or less. */
export function roughTextWidth(text: string, size = FONT.size): number {
  return [...text].length * size * 0.56;
}

export interface Margin {
  l: number;
  r: number;
  t: number;
  b: number;
}

const MARGIN: Margin = { l: 64, r: 20, t: 40, b: 60 };

/** The layout that all figures share; what is given comes on top. */
export function baseLayout(
  more: Record<string, unknown> & { height?: number; margin?: Partial<Margin> } = {},
): Record<string, unknown> & { margin: Margin; height: number } {
  return {
    width: WIDTH,
    font: FONT,
    paper_bgcolor: PAPER,
    plot_bgcolor: PAPER,
    showlegend: false,
    // A finger that scrolls the page must not zoom the plot.
    dragmode: false,
    hovermode: 'closest',
    hoverlabel: { font: SMALL, bgcolor: PAPER, bordercolor: INK },
    ...more,
    height: more.height ?? HEIGHT,
    margin: { ...MARGIN, ...more.margin },
  };
}

/** An axis with its name; what is given comes on top. */
export function axis(name: string, more: Record<string, unknown> = {}) {
  return {
    title: { text: name, font: FONT, standoff: 8 },
    tickfont: SMALL,
    tickangle: 0,
    ticks: 'outside',
    ticklen: 5,
    tickcolor: QUIET,
    linecolor: QUIET,
    gridcolor: GRID,
    zeroline: false,
    ...more,
  };
}

/** An axis that nobody sees, for figures that are drawings: one unit is one pixel. */
export function drawingAxis(range: [number, number]) {
  return { range, visible: false, fixedrange: true };
}

/** The layout of a drawing: x from left to right, y from top to bottom, in pixels. */
export function drawingLayout(height: number, more: Record<string, unknown> = {}) {
  return baseLayout({
    height,
    margin: { l: 0, r: 0, t: 0, b: 0 },
    xaxis: drawingAxis([0, WIDTH]),
    yaxis: drawingAxis([height, 0]),
    ...more,
  });
}

/** A curve; all of its points count, or it would look like a polygon. */
export function curveLine(style: { color: string; dash?: string; width: number }) {
  return { ...style, simplify: false };
}

/** A text in the figure; x and y are in the data's units unless refs say otherwise. */
export function label(
  x: number,
  y: number,
  text: string,
  more: Record<string, unknown> = {},
): Record<string, unknown> {
  return { x, y, text, showarrow: false, font: FONT, ...more };
}

/** The same, in shares of the plot: 0 is its left or its bottom, 1 its right or top. */
export function paperLabel(
  x: number,
  y: number,
  text: string,
  more: Record<string, unknown> = {},
): Record<string, unknown> {
  return label(x, y, text, { xref: 'paper', yref: 'paper', xanchor: 'left', ...more });
}

/** The y axis's name, level and above the axis, where it is read first. */
export function yName(text: string, { l = MARGIN.l }: Partial<Margin> = {}) {
  return paperLabel(0, 1, text, { yanchor: 'bottom', xshift: 8 - l, yshift: 8 });
}
