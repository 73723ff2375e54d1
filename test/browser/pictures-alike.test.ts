import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawPicture } from '../../src/lesson/picture/draw-picture';
import { chromiumPath, launchChromium } from './chromium';
import { type Comparison, writeContactSheet } from './contact-sheet';
import { addressOf, differenceOf } from './difference';
import { openPlotlyPage, shootPlot, shootSvg } from './plotly-page';
import { samples } from './samples';

/** Percent of the pixels; a text that moves by two pixels costs about 0.3. */
const BOUND = 0.5;

describe.skipIf(!chromiumPath)("the still picture looks like Chromium's plot", () => {
  let browser: Browser;
  let page: Page;
  const comparisons: Comparison[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
    page = await openPlotlyPage(browser);
  }, 60_000);

  afterAll(async () => {
    const sheet = await writeContactSheet(browser, comparisons);
    const lines = comparisons.map(
      ({ name, percent }) => `  ${percent.toFixed(2).padStart(5)} %  ${name}`,
    );
    console.log(`Pixels that differ (${sheet}):\n${lines.join('\n')}`);
    await browser.close();
  });

  it.for(Object.entries(samples))('%s', { timeout: 60_000 }, async ([name, sample]) => {
    const { svg } = drawPicture({ ...sample, alt: name });
    const picture = await shootSvg(page, svg);
    const plot = await shootPlot(page, sample);
    const { percent, map } = await differenceOf(page, picture, plot);
    const images = [addressOf(picture), addressOf(plot), map] as Comparison['images'];
    comparisons.push({ name, percent, images });
    expect(percent).toBeLessThan(BOUND);
  });
});
