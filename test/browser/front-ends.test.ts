import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figureOutputs } from '../../src/picture/figure-outputs';
import { chromiumPath, launchChromium } from './chromium';
import { awake, openPage, QUICK_PLOTLY, settled } from './course-page';
import { FRONT_ENDS, notebookPage, type ShownCell } from './front-ends';

const [first, second, third] = [1, 2, 3].map((k) =>
  figureOutputs({
    data: [{ y: [k, 0] }],
    layout: { width: 300, height: 100 + 50 * k },
    alt: `Figure ${k}.`,
  }),
);
const cells: ShownCell[] = [[first], [second, third]];

/** Of each picture: its words, its size, whether it is seen, and the plot in its place. */
const SHOWN = `[...document.images].map((picture) => {
  const plot = picture.nextElementSibling;
  const boxes = [picture, plot ?? picture].map((one) => one.getBoundingClientRect());
  return {
    alt: picture.alt,
    size: [boxes[0].width, boxes[0].height],
    seen: getComputedStyle(picture).visibility === 'visible',
    plot: plot?.getAttribute('aria-label'),
    apart: [boxes[0].left - boxes[1].left, boxes[0].top - boxes[1].top].map(Math.trunc),
  };
})`;
const NEVER_OBSERVES = '<script>ResizeObserver = class { observe() {} }</script>';
const sizes = [150, 200, 250].map((height) => [300, height]);

const shownIn = (page: Page) => page.evaluate(SHOWN) as Promise<never[]>;

describe.skipIf(!chromiumPath)('the page of', { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  }, 60_000);
  afterAll(() => browser.close());

  describe.for(FRONT_ENDS)('$name', (frontEnd) => {
    const open = (shown: ShownCell[], plotly?: string, first = '') =>
      openPage(browser, {
        address: frontEnd.address,
        html: first + notebookPage(frontEnd, shown),
        plotlyAt: plotly && frontEnd.plotlyAt,
        plotly,
      });

    it('shows each plot in the place of its own picture', async () => {
      const { page, complaints } = await open(cells, QUICK_PLOTLY);
      await awake(page);
      expect(await shownIn(page)).toEqual(
        sizes.map((size, k) => ({
          alt: `Figure ${k + 1}.`,
          size,
          seen: false,
          plot: `Figure ${k + 1}.`,
          apart: [0, 0],
        })),
      );
      expect(complaints).toEqual([]);
    });

    it('places a plot before it is seen, not when the browser comes to observe it', async () => {
      const { page } = await open(cells, QUICK_PLOTLY, NEVER_OBSERVES);
      await awake(page);
      expect(await shownIn(page)).toMatchObject(sizes.map(() => ({ apart: [0, 0] })));
    });

    it('keeps the pictures where no plotly.js answers, with their words', async () => {
      const { page } = await open(cells);
      await settled(page);
      expect(await shownIn(page)).toMatchObject(
        sizes.map((size, k) => ({ alt: `Figure ${k + 1}.`, size, seen: true })),
      );
      expect(await page.locator('[aria-label]').count()).toBe(0);
    });

    it('shows the pictures where the data is cleaned away', async () => {
      const onlyPictures = cells.map((cell) =>
        cell.map(({ picture }) => ({ picture })),
      );
      const { page, requests } = await open(onlyPictures, QUICK_PLOTLY);
      await page.evaluate(
        'Promise.all([...document.images].map((one) => one.decode()))',
      );
      expect(await page.locator('img').locator('visible=true').count()).toBe(3);
      expect(requests).toEqual([]);
    });

    it('leaves everything as it is where a picture is lost', async () => {
      const { plot } = second;
      const { page } = await open([[first], [{ plot }], [third]], QUICK_PLOTLY);
      await page.waitForFunction(
        'document.querySelectorAll("[aria-label]").length === 2',
      );
      await page.waitForTimeout(100);
      expect(await shownIn(page)).toMatchObject(
        [1, 3].map((k) => ({ plot: `Figure ${k}.`, seen: false })),
      );
      expect(await page.locator('[aria-label]').count()).toBe(2);
    });

    it('takes no room for the data', async () => {
      const [withData, without] = await Promise.all(
        [cells, cells.map((cell) => cell.map(({ picture }) => ({ picture })))].map(
          async (shown) => {
            const { page } = await open(shown);
            await page.evaluate(
              'Promise.all([...document.images].map((one) => one.decode()))',
            );
            if (shown === cells) await settled(page);
            else
              await page.evaluate('for (const one of document.images) one.width = 300');
            return page.evaluate('document.body.scrollHeight') as Promise<number>;
          },
        ),
      );
      // A frame's padding at most.
      expect(withData - without).toBeLessThanOrEqual(3 * 14);
    });
  });
});
