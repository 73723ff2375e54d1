import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Figure } from '../../src/figures/figure';
import { drawPicture } from '../../src/picture/draw-picture';
import { examples } from '../figures/examples';
import { chromiumPath, launchChromium } from './chromium';
import { type Comparison, writeContactSheet } from './contact-sheet';
import { addressOf, differenceOf } from './difference';
import { openPlotlyPage, shootPlot, shootSvg } from './plotly-page';
import { samples } from './samples';

type Drawn = Pick<Figure, 'data' | 'layout'>;

/** Percent of the pixels; a label of an axis that moves by two pixels costs 0.16. */
const BOUND = 0.1;

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
  const comparisons: (Comparison & { kilobytes: number })[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
    page = await openPlotlyPage(browser);
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
    const { svg } = drawPicture({ data, layout, alt: name });
    const picture = await shootSvg(page, svg);
    const plot = await shootPlot(page, { data, layout });
    const { percent, map } = await differenceOf(page, picture, plot);
    const images = [addressOf(picture), addressOf(plot), map] as Comparison['images'];
    comparisons.push({ name, percent, images, kilobytes: svg.length / 1000 });
    expect(percent).toBeLessThan(BOUND);
  });
});
