import type { PlotlyVersion } from './find-plotly';
import { wakeScript } from './wake-script';

/** A figure as data, in JSON, and the script that wakes it. */
export function plotHtml(id: string, stored: string, plotly: PlotlyVersion): string {
  // No HTML parser takes that for the end of a script.
  const json = stored.replaceAll('<', '\\u003c');
  return (
    `<script type="application/json" data-figure="${id}">${json}</script>\n` +
    `<script>${wakeScript(id, plotly)}</script>`
  );
}
