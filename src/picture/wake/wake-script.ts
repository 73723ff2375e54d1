import { DRAW_PLOT } from './draw-plot';
import { FIND_PICTURE } from './find-picture';
import { FIND_PLOTLY, type PlotlyVersion } from './find-plotly';
import { MOVE_BY_KEYS } from './move-by-keys';
import { pageCode } from './page-code';

/** Declares how a plot is drawn over its picture, in a notebook and in a page of the site. */
export const PLOT_CODE = `const moveByKeys = ${MOVE_BY_KEYS};
const drawPlot = ${DRAW_PLOT};`;

/**
 * Runs in a notebook: once the picture of a figure is found, gives it the words and the
 * size that the notebook's page may have left out, then draws the plot over it.
 *
 * Every output carries all of it, as each may be alone on its page; so it is short.
 */
const WAKE = pageCode`
// Some pages run a script just before they show what it belongs to.
await new Promise((then) => setTimeout(then));
const data = document.querySelector('script[data-figure="' + id + '"]:not([data-awake])');
if (!data) return;
data.dataset.awake = '';
const { alt, width, height, figure } = JSON.parse(data.textContent);
const picture = await findPicture(data, { width });
if (!picture) return;
picture.alt ||= alt;
if (!picture.hasAttribute('width')) picture.width = width;
const plotly = await findPlotly(version, integrity);
if (plotly) drawPlot(plotly, picture, figure);`;

/** The script that wakes the figure of the given id, as the text of a script element. */
export function wakeScript(id: string, { version, integrity }: PlotlyVersion): string {
  return `(async (id, version, integrity) => {
const findPlotly = ${FIND_PLOTLY};
const findPicture = ${FIND_PICTURE};
${PLOT_CODE}
${WAKE}
})(${[id, version, integrity].map((text) => JSON.stringify(text))})`;
}
