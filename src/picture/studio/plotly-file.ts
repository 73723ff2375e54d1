import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The one file of plotly.js that pictures are drawn with, here and in a page. */
export interface PlotlyFile {
  version: string;
  source: string;
  /** What a page compares the file with before it runs it. */
  integrity: string;
}

let file: PlotlyFile | undefined;

/** Reads it at the first call. */
export function plotlyFile(): PlotlyFile {
  if (!file) {
    const bytes = readFileSync(join(plotlyFolder(), 'plotly.js'));
    file = {
      version: require('plotly.js-dist/package.json').version,
      source: bytes.toString('utf8'),
      integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
    };
  }
  return file;
}

/** Where plotly.js is installed. */
export function plotlyFolder(): string {
  return join(require.resolve('plotly.js-dist/package.json'), '..');
}
