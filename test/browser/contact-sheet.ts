import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { escapeHtml } from '../../src/text/escape-html';

/** A picture, what Chromium makes of the same figure, and where they differ. */
export interface Comparison {
  name: string;
  percent: number;
  /** Addresses of the three images. */
  images: [picture: string, plot: string, map: string];
}

/** Where the sheet goes: to the path in CONTACT_SHEET, or to a temporary one. */
const PATH = process.env.CONTACT_SHEET ?? join(tmpdir(), 'backprop-twice-pictures.png');

/** Puts all comparisons on one page, and a picture of it into a file. */
export async function writeContactSheet(
  browser: Browser,
  comparisons: readonly Comparison[],
): Promise<string> {
  const page = await browser.newPage({ viewport: { width: 1500, height: 800 } });
  const rows = comparisons.map(({ name, percent, images }) => {
    const cells = images.map((image) => `<td><img width="480" src="${image}"></td>`);
    const label = `${escapeHtml(name)}: ${percent.toFixed(2)} %`;
    return `<tr><th colspan="3" align="left">${label}</th></tr><tr>${cells.join('')}</tr>`;
  });
  await page.setContent(
    `<table style="font-family:sans-serif">${rows.join('')}</table>`,
  );
  await writeFile(PATH, await page.screenshot({ fullPage: true }));
  await page.close();
  return PATH;
}
