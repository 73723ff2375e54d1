import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pictureHtml } from '../../src/lesson/picture/picture-html';
import { chromiumPath, launchChromium } from './chromium';
import { awake, NEAR, openPage } from './course-page';
import { samples } from './samples';

const html = pictureHtml({ ...samples['a slider'], alt: 'Two epochs.' });
const STATE = `(() => {
  const { data, layout } = document.querySelector('.js-plotly-plot');
  return [data.map(({ visible = true }) => visible), layout.sliders[0].active ?? 0];
})()`;

describe.skipIf(!chromiumPath)("a figure's slider", { timeout: 60_000 }, () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    ({ page } = await openPage(browser, { html, plotlyAt: NEAR }));
    await awake(page);
  }, 60_000);
  afterAll(() => browser.close());

  it('moves with the arrow keys, as far as it goes', async () => {
    await page.keyboard.press('Tab');
    for (const { key, state } of [
      { key: 'ArrowRight', state: [[false, true], 1] },
      { key: 'ArrowRight', state: [[false, true], 1] },
      { key: 'ArrowLeft', state: [[true, false], 0] },
      { key: 'ArrowLeft', state: [[true, false], 0] },
    ]) {
      await page.keyboard.press(key);
      await page.waitForTimeout(100);
      expect(await page.evaluate(STATE)).toEqual(state);
    }
  });

  it('does not glide where the reader wants no motion', async () => {
    const context = { reducedMotion: 'reduce' as const };
    const still = await openPage(browser, { html, plotlyAt: NEAR, context });
    await awake(still.page);
    const duration = (of: Page) =>
      of.evaluate(
        `document.querySelector('.js-plotly-plot')._fullLayout.sliders[0].transition.duration`,
      );
    expect(await duration(still.page)).toBe(0);
    expect(await duration(page)).toBeGreaterThan(0);
  });
});
