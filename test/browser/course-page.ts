import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import type { Figure } from '../../src/figures/figure';
import { figureOutputs } from '../../src/picture/figure-outputs';
import { escapeHtml } from '../../src/text/escape-html';

const PLOTLY = readFileSync(require.resolve('plotly.js-dist/plotly.js'), 'utf8');

/** A page of the course that is opened in a browser, and what it did. */
export interface OpenPage {
  page: Page;
  /** The addresses it asked for beside its own. */
  requests: string[];
  /** What it complained of in the console. */
  complaints: string[];
}

export interface PageOptions {
  address?: string;
  /** What stands on the page, or the whole of it where it begins with a body. */
  html: string;
  /** The address at which plotly.js is found; without it nowhere. */
  plotlyAt?: string;
  /** What is found there; without it plotly.js. */
  plotly?: string;
  context?: BrowserContextOptions;
}

export const NEAR = 'http://course.test/node_modules/plotly.js-dist/plotly.js';

/** Opens a page in a world where nothing else answers; closed after the test. */
export async function openPage(
  browser: Browser,
  { html, plotlyAt, plotly = PLOTLY, context, ...rest }: PageOptions,
): Promise<OpenPage> {
  const { address = 'http://course.test/notebooks/a-page.html' } = rest;
  const page = await browser.newPage({
    viewport: { width: 1000, height: 800 },
    ...context,
  });
  onTestFinished(() => page.close());
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.route(/^(?!data:)/, (route) => {
    const url = route.request().url();
    const body = html.startsWith('<body') ? html : `<body style="margin:0">${html}`;
    if (url === address) {
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html>${body}`,
      });
    }
    requests.push(url);
    if (url !== plotlyAt) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({
      contentType: 'application/javascript',
      headers: { 'access-control-allow-origin': '*' },
      body: plotly,
    });
  });
  await page.goto(address);
  return { page, requests, complaints };
}

/** A figure as a page shows it that nothing runs in: its picture, then its data. */
export function shownHtml(figure: Figure): string {
  const { picture, plot } = figureOutputs(figure);
  const { width, height, alt } = picture.metadata['image/png'];
  return `<style>img { display: block; max-width: 100%; height: auto }</style>
<div><img src="data:image/png;base64,${picture.data['image/png']}"
  width="${width}" height="${height}" alt="${escapeHtml(alt)}"></div>
<div>${plot}</div>`;
}

/** Says that it is plotly.js and has drawn, at once. */
export const QUICK_PLOTLY = `window.Plotly = {
  version: '4.1.1',
  newPlot: async (plot) => { plot.className = 'js-plotly-plot' },
}`;

/** Waits until all figures of a page are awake and drawn. */
export async function awake(page: Page): Promise<void> {
  await page.waitForFunction(
    `document.images.length > 0 &&
      [...document.images].every((picture) => picture.style.visibility === 'hidden')`,
    undefined,
    { timeout: 30_000 },
  );
}

/** Waits until the page has tried all it can. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction('window.plotlyOfBackpropTwice');
  await page.evaluate('window.plotlyOfBackpropTwice.then(() => {})');
  await page.waitForTimeout(200);
}
