import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { Figure } from '../../src/figures/figure';

const plotlyPath = require.resolve('plotly.js-dist/plotly.js');

/** A white page with plotly.js in it, on a screen that is so many times as fine. */
export async function openPlotlyPage(
  browser: Browser,
  deviceScaleFactor: number,
): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 1000, height: 800 },
    deviceScaleFactor,
  });
  await page.setContent(
    '<!doctype html><body style="margin:0;background:#fff"></body>',
  );
  await page.addScriptTag({ content: readFileSync(plotlyPath, 'utf8') });
  return page;
}

/** What Chromium shows of a figure drawn by plotly.js in the page, as a PNG. */
export async function shootPlot(
  page: Page,
  { data, layout }: Pick<Figure, 'data' | 'layout'>,
): Promise<Buffer> {
  await page.evaluate(`(async () => {
    document.body.innerHTML = '<div id="shot" style="display:inline-block"></div>';
    await Plotly.newPlot('shot', ${JSON.stringify(data)}, ${JSON.stringify(layout)},
      { staticPlot: true, typesetMath: false });
  })()`);
  return page.locator('#shot').screenshot();
}

/** What Chromium shows of a picture, as a PNG. */
export async function shootSvg(page: Page, svg: string): Promise<Buffer> {
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  await page.evaluate(`(async () => {
    document.body.innerHTML = '<img id="shot" style="display:block" src="${source}">';
    await document.images[0].decode();
  })()`);
  return page.locator('#shot').screenshot();
}
