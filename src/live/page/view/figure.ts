import { isShowable } from '../../../picture/showable';
import { element } from '../dom/element';
import { figureIn, type PlotlyFigure } from '../dom/plotly';

declare global {
  /** Draws a figure over the picture in a box, or changes the one that is there; `wake.js`. */
  function drawInBox(box: Element, figure: PlotlyFigure): Promise<void>;
}
declare const Plotly: { purge(plot: Element): void };

/** The figure among the types of an output, if there is one that a page should draw. */
export function showableIn(data: Record<string, unknown>): PlotlyFigure | undefined {
  const figure = figureIn(data);
  return isShowable(figure) ? figure : undefined;
}

/** A figure as the site's pages have it: a box with a picture, over which Plotly draws. */
export function figureBox(figure: PlotlyFigure, alt: string): HTMLElement {
  const { width, height } = figure.layout;
  const nothing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`;
  const src = `data:image/svg+xml,${encodeURIComponent(nothing)}`;
  const picture = element('img', { src, alt, width, height });
  const box = element('div', { className: 'picture', 'data-live': '' }, picture);
  void drawFigure(box, figure, alt);
  return box;
}

/** Draws a figure in a box that has a picture or a plot. */
export async function drawFigure(
  box: Element,
  figure: PlotlyFigure,
  alt: string,
): Promise<void> {
  await loadScript('assets/plotly.js');
  await loadScript('assets/wake.js');
  const picture = box.querySelector('img');
  if (picture) picture.alt = alt;
  // Plotly writes into what it is given.
  await drawInBox(box, structuredClone(figure));
}

/**
 * Plotly keeps what it knows of a plot until it hears that the plot is gone. Those that
 * were stored with the page may come back.
 */
export function forgetFigures(box: Element): void {
  const live = box.matches('[data-live]') ? [box] : box.querySelectorAll('[data-live]');
  for (const one of live) {
    for (const plot of one.querySelectorAll('.js-plotly-plot')) Plotly.purge(plot);
  }
}
