import type { Figure } from '../figures/figure';
import { requireDrawable } from './drawable';
import { figureJson } from './figure-json';
import { pngOf } from './png';
import { plotSvg } from './studio/studio';

/** A picture that needs no script. */
export interface Picture {
  /** Of white ground, with two pixels for each of the figure's, each way. */
  png: Buffer;
  /** In the figure's pixels. */
  width: number;
  height: number;
}

/**
 * Draws the still version of a figure, without a browser. The same figure gives the same
 * picture, byte for byte.
 *
 * @throws InputError where a trace or the size cannot be drawn
 * @throws Error where jsdom, plotly.js or resvg fails
 */
export function drawPicture(
  figure: Omit<Figure, 'alt'>,
  json = figureJson(figure),
): Picture {
  const { width, height } = (figure.still ?? figure).layout as Record<string, number>;
  return { png: pngOf(drawSvg(figure, json)), width, height };
}

/** The same before it becomes pixels. */
export function drawSvg(
  figure: Omit<Figure, 'alt'>,
  json = figureJson(figure),
): string {
  requireDrawable(figure.still ?? figure);
  return plotSvg(JSON.parse(json.still));
}
