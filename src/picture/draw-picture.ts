import { createHash } from 'node:crypto';
import type { Figure } from '../figures/figure';
import { requireDrawable } from './drawable';
import { figureJson } from './figure-json';
import { openStudio } from './plotly';
import { tidySvg } from './tidy-svg';

/** A picture that needs no script. */
export interface Picture {
  svg: string;
  /** In pixels. */
  width: number;
  height: number;
}

/**
 * Draws the still version of a figure, without a browser. The same figure gives the same
 * picture, byte for byte.
 *
 * @throws InputError where a trace or the size cannot be drawn
 * @throws Error where jsdom or plotly.js fails
 */
export function drawPicture({ data, layout, alt, still }: Figure): Picture {
  const drawn = still ?? { data, layout };
  requireDrawable(drawn);
  const { plotly, page, seed, remember } = openStudio();
  const json = figureJson(drawn);
  seed(createHash('sha256').update(json).digest().readUInt32BE());
  const own = JSON.parse(json);

  const div = page.document.createElement('div');
  page.document.body.append(div);
  try {
    const config = { staticPlot: true, typesetMath: false };
    // All of it is drawn when this returns; what comes later only tells of it.
    plotly.newPlot(div, own.data, own.layout, config).catch(() => {});
    const svg = tidySvg(plotly.Snapshot.toSVG(div, 'svg'), alt);
    remember();
    return { svg, width: own.layout.width, height: own.layout.height };
  } finally {
    plotly.purge(div);
    div.remove();
  }
}
