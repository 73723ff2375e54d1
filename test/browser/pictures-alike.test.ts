import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Figure } from '../../src/figures/figure';
import { drawPicture, drawSvg } from '../../src/picture/draw-picture';
import { examples } from '../figures/examples';
import { chromiumPath, launchChromium } from './chromium';
import { type Comparison, writeContactSheet } from './contact-sheet';
import { addressOf, differenceOf } from './difference';
import { openPlotlyPage, shootPlot, shootSvg } from './plotly-page';
import { samples } from './samples';

type Drawn = Pick<Figure, 'data' | 'layout'>;

/** Percent of the pixels; a label of an axis that moves by two pixels costs 0.16. */
const BOUND = 0.1;
/** The same for letters and edges that are not the browser's own. */
const BOUND_FOR_PNG = 0.8;

/** Every figure of the course, the moving ones in both versions, and every way to draw. */
const cases: [name: string, drawn: Drawn][] = [
  ...Object.entries(examples).flatMap(([name, make]): [string, Drawn][] => {
    const { still, ...live } = make();
    return still
      ? [
          [`${name}, still`, still],
          [`${name}, live`, live],
        ]
      : [[name, live]];
  }),
  ...Object.entries(samples),
];

describe.skipIf(!chromiumPath)("the still picture looks like Chromium's plot", () => {
  let browser: Browser;
  let page: Page;
  let finePage: Page;
  const comparisons: (Comparison & { kilobytes: number })[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
    page = await openPlotlyPage(browser, 1);
    finePage = await openPlotlyPage(browser, 2);
  }, 60_000);

  afterAll(async () => {
    const sheet = await writeContactSheet(browser, comparisons);
    const lines = comparisons.map(({ name, percent, kilobytes }) => {
      const columns = [
        percent.toFixed(2).padStart(5),
        kilobytes.toFixed(1).padStart(6),
      ];
      return `  ${columns.join(' % ')} kB  ${name}`;
    });
    console.log(`Pixels that differ, and sizes (${sheet}):\n${lines.join('\n')}`);
    await browser.close();
  });

  it.for(cases)('%s', { timeout: 60_000 }, async ([name, { data, layout }]) => {
    const svg = drawSvg({ data, layout });
    const { png } = drawPicture({ data, layout });
    const drawing = await shootSvg(page, svg);
    const plot = await shootPlot(page, { data, layout });
    const { percent } = await differenceOf(page, drawing, plot);
    expect(percent).toBeLessThan(BOUND);
    // What letters and edges become is seen in a few; EVERY_NOTEBOOK=1 npm test takes all.
    if (!process.env.EVERY_NOTEBOOK && !(name in samples)) return;
    // Where a fine screen has room for its letters is a matter of its own.
    const fine = await shootSvg(finePage, svg);
    const { percent: byResvg, map } = await differenceOf(page, png, fine, 1 / 2);
    const images = [addressOf(png), addressOf(plot), map] as Comparison['images'];
    comparisons.push({ name, percent: byResvg, images, kilobytes: png.length / 1000 });
    expect(byResvg).toBeLessThan(BOUND_FOR_PNG);
  });
});
