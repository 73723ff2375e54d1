import { element } from '../dom/element';
import type { PlotlyFigure } from '../dom/plotly';

declare global {
  /** Draws a figure over the picture in its box; `wake.js` of the site. */
  function figureArrived(id: string, figure: PlotlyFigure): void;
}
declare const Plotly: { purge(plot: Element): void };

let figures = 0;

/** A figure as the site's pages have it: a box with a picture, over which Plotly draws. */
export function figureBox(figure: PlotlyFigure, alt: string): HTMLElement {
  const { width, height } = figure.layout;
  const id = `live-${++figures}`;
  const nothing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`;
  const src = `data:image/svg+xml,${encodeURIComponent(nothing)}`;
  void draw(id, figure);
  return element(
    'div',
    { className: 'picture', 'data-figure': id },
    element('img', { src, alt, width, height }),
  );
}

async function draw(id: string, figure: PlotlyFigure): Promise<void> {
  await loadScript('assets/plotly.js');
  await loadScript('assets/wake.js');
  // Plotly writes into what it is given.
  figureArrived(id, structuredClone(figure));
}

/**
 * Plotly keeps what it knows of a plot until it hears that the plot is gone. Those that
 * were stored with the page may come back.
 */
export function forgetFigures(box: Element): void {
  const plots = box.querySelectorAll('[data-figure^="live-"] .js-plotly-plot');
  for (const plot of plots) Plotly.purge(plot);
}
