import { createHash } from 'node:crypto';
import type { Figure } from '../figures/figure';
import { escapeHtml } from '../text/escape-html';
import { drawPicture } from './draw-picture';
import { figureJson } from './figure-json';
import { wakeScript } from './wake-script';

/**
 * A figure as HTML: a picture that is seen everywhere, then a script that puts the
 * interactive plot in its place.
 */
export function pictureHtml(figure: Figure): string {
  const { svg, width, height } = drawPicture(figure);
  const id = createHash('sha256').update(figureJson(figure)).digest('hex').slice(0, 12);
  const alt = escapeHtml(figure.alt.replace(/\s+/g, ' '));
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  return `<div data-figure="${id}">
<img alt="${alt}" src="${source}" width="${width}" height="${height}" style="display:block;margin:0;max-width:100%;height:auto;background:#fff">
<script>${wakeScript(figure, id)}</script>
</div>`;
}
