import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, launchChromium } from './chromium';
import { awake, NEAR, openPage, shownHtml } from './course-page';
import { samples } from './samples';

const html = shownHtml({ ...samples['a slider'], alt: 'Two epochs.' });
const STATE = `(() => {
  const { data, layout } = document.querySelector('.js-plotly-plot');
  return [data.map(({ visible = true }) => visible), layout.sliders[0].active ?? 0];
})()`;

describe.skipIf(!chromiumPath)("a figure's slider", { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  }, 60_000);
  afterAll(() => browser.close());

  it('moves with the arrow keys, as far as it goes', async () => {
    const { page } = await openPage(browser, { html, plotlyAt: NEAR });
    await awake(page);
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

  it.for([
    { wish: 'no-preference', glides: true },
    { wish: 'reduce', glides: false },
  ] as const)('glides or not as the reader wishes: $wish', async ({ wish, glides }) => {
    const context = { reducedMotion: wish };
    const { page } = await openPage(browser, { html, plotlyAt: NEAR, context });
    await awake(page);
    const duration = await page.evaluate(
      `document.querySelector('.js-plotly-plot')._fullLayout.sliders[0].transition.duration`,
    );
    expect((duration as number) > 0).toBe(glides);
  });
});
