import { PLOT_CODE } from '../picture/wake/wake-script';
import type { FigureOutput } from './page/figure-output';

/** What a page loads when a figure comes into view: its data and layout. */
export function figureScript({ id, figure }: FigureOutput): string {
  return `figureArrived(${JSON.stringify(id)}, ${figure});\n`;
}

/** How a figure wakes, drawn as in a notebook; plotly.js is there already. */
export function wakeFigureScript(): string {
  return `${PLOT_CODE}
const figureArrived = (id, figure) => {
  const box = document.querySelector('[data-figure="' + id + '"]:not([data-awake])');
  if (!box) return;
  box.dataset.awake = '';
  drawPlot(Plotly, box.querySelector('img'), figure);
};
`;
}
