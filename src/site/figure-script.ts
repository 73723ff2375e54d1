import { REDRAW_PLOT } from '../picture/wake/draw-plot';
import { PLOT_CODE } from '../picture/wake/wake-script';
import type { FigureOutput } from './page/figure-output';

/** What a page loads when a figure comes into view: its data and layout. */
export function figureScript({ id, figure }: FigureOutput): string {
  return `figureArrived(${JSON.stringify(id)}, ${figure});\n`;
}

/** How a figure wakes, drawn as in a notebook; plotly.js is there already. */
export function wakeFigureScript(): string {
  return `${PLOT_CODE}
const redrawPlot = ${REDRAW_PLOT};
const drawings = new WeakMap();
const drawInBox = (box, figure) => {
  const drawn = (drawings.get(box) ?? Promise.resolve()).then(async () => {
    const plot = box.querySelector('.js-plotly-plot');
    const picture = box.querySelector('img');
    await (plot ? redrawPlot(Plotly, plot, picture, figure) : drawPlot(Plotly, picture, figure));
    box.dispatchEvent(new Event('figure-drawn', { bubbles: true }));
  });
  drawings.set(box, drawn);
  return drawn;
};
const figureArrived = (id, figure) => {
  // The same figure may stand in two places; each plot changes its own.
  for (const box of document.querySelectorAll('[data-figure="' + id + '"]:not([data-awake])')) {
    box.dataset.awake = '';
    drawInBox(box, structuredClone(figure));
  }
};
`;
}
