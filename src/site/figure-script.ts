import { SLIDER_KEYS } from '../picture/slider-keys';
import { WAKE } from '../picture/wake-script';
import type { FigureOutput } from './page/figure-output';

/** What a page loads when a figure comes into view: its data and layout. */
export function figureScript({ id, figure, slides }: FigureOutput): string {
  return `figureArrived(${JSON.stringify(id)}, ${figure}, ${slides});\n`;
}

/** How a figure wakes, the same as in a notebook; plotly.js is there already. */
export function wakeFigureScript(version: string): string {
  return `const wake = ${WAKE};
const sliderKeys = ${SLIDER_KEYS};
const figureArrived = (id, figure, slides) =>
  wake(id, figure, ${JSON.stringify(version)}, '', slides ? sliderKeys : undefined);
`;
}
