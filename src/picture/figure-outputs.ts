import { createHash } from 'node:crypto';
import type { Figure } from '../figures/figure';
import { drawPicture } from './draw-picture';
import { figureJson } from './figure-json';
import { plotlyFile } from './studio/plotly-file';
import { plotHtml } from './wake/plot-html';

/** What a notebook stores of a figure. */
export interface FigureOutputs {
  /** The picture: one representation a MIME type, and what is said of them. */
  picture: {
    data: { 'image/png': string; 'text/plain': string };
    metadata: { 'image/png': { width: number; height: number; alt: string } };
  };
  /**
   * HTML that shows nothing: the figure as data, and a script that puts the plot in the
   * picture's place. An output of its own, for in one with the picture many pages would
   * show this and clean it away; it can be lost without harm.
   */
  plot: string;
}

/**
 * @throws InputError where the figure cannot be drawn
 * @throws Error where jsdom, plotly.js or resvg fails
 */
export function figureOutputs(figure: Figure): FigureOutputs {
  const json = figureJson(figure);
  const { png, width, height } = drawPicture(figure, json);
  const alt = figure.alt.replace(/\s+/g, ' ');
  const words = JSON.stringify({ alt, width, height });
  const stored = `${words.slice(0, -1)},"figure":${json.live}}`;
  const id = createHash('sha256').update(stored).digest('hex').slice(0, 12);
  return {
    picture: {
      data: { 'image/png': png.toString('base64'), 'text/plain': alt },
      metadata: { 'image/png': { width, height, alt } },
    },
    plot: plotHtml(id, stored, plotlyFile()),
  };
}
