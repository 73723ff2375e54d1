import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainText } from '../../src/text/plain-text';
import { chromiumPath, launchChromium } from './chromium';
import { awake, NEAR, openPage, shownHtml } from './course-page';

const TEXT = `</script><script>hacked = 1</script><img src=x onerror="hacked = 1"> & ' $x$ שלום 🎓`;

/** A figure with one text in all places. */
function htmlWith(text: string): string {
  return shownHtml({
    data: [
      {
        type: 'bar',
        x: [text, 'other'],
        y: [1, 2],
        name: text,
        hovertext: [text, text],
      },
    ],
    layout: {
      width: 560,
      height: 380,
      title: { text },
      annotations: [{ x: 0, y: 1, text }],
      showlegend: true,
    },
    alt: TEXT,
  });
}

describe.skipIf(!chromiumPath)('hostile text in a page', { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  }, 60_000);
  afterAll(() => browser.close());

  it.for([
    { how: 'as it is', text: TEXT },
    { how: 'made plain', text: plainText(TEXT, 200) },
  ])('$how does nothing, asleep or awake', async ({ text }) => {
    const opened = await openPage(browser, { html: htmlWith(text), plotlyAt: NEAR });
    const { page, requests, complaints } = opened;
    await awake(page);
    await page.evaluate(`Plotly.Fx.hover(document.querySelector('.js-plotly-plot'),
      [{ curveNumber: 0, pointNumber: 0 }])`);
    await page.locator('.hoverlayer .hovertext').first().waitFor();
    expect(await page.evaluate('typeof hacked')).toBe('undefined');
    expect(await page.getByRole('img', { name: TEXT }).count()).toBe(1);
    expect(requests).toEqual([NEAR]);
    expect(complaints).toEqual([]);
  });

  it('made plain is read letter by letter', async () => {
    const html = htmlWith(plainText(TEXT, 200));
    const { page } = await openPage(browser, { html, plotlyAt: NEAR });
    await awake(page);
    const title = (await page.locator('.gtitle').textContent()) ?? '';
    // Words from right to left are set apart by marks that nobody sees.
    expect(title.replace(/[\u2068\u2069]/g, '')).toBe(TEXT);
  });
});
