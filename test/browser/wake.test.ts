import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Figure } from '../../src/figures/figure';
import { chromiumPath, launchChromium } from './chromium';
import { awake, NEAR, openPage, QUICK_PLOTLY, settled, shownHtml } from './course-page';
import { samples } from './samples';

const figure: Figure = { ...samples['lines, legend, subscripts'], alt: 'Two waves.' };
const html = shownHtml(figure);
const CDN = 'https://cdn.jsdelivr.net/npm/plotly.js-dist@4.1.1/plotly.js';

/** What is seen of each figure, and the room that it takes. */
const SIZES = `[...document.images].map(({ parentElement: box }) => {
  const { width, height } = (box.querySelector('.js-plotly-plot') ?? box.querySelector('img'))
    .getBoundingClientRect();
  return [width, height, box.offsetHeight];
})`;

describe.skipIf(!chromiumPath)('a figure in a page', { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  }, 60_000);
  afterAll(() => browser.close());

  it('is a picture with its words where no script runs', async () => {
    const context = { javaScriptEnabled: false };
    const { page, requests } = await openPage(browser, { html, context });
    const picture = page.getByRole('img', { name: 'Two waves.' });
    expect(await picture.isVisible()).toBe(true);
    expect(await picture.boundingBox()).toMatchObject({ width: 560, height: 380 });
    expect(requests).toEqual([]);
  });

  it('becomes a plot of the same size, with plotly.js from beside the notebooks', async () => {
    const opened = await openPage(browser, {
      html: `${html}<p>after</p>`,
      plotlyAt: NEAR,
    });
    const { page, requests, complaints } = opened;
    await awake(page);
    expect(await page.evaluate(SIZES)).toEqual([[560, 380, 380]]);
    expect(await page.locator('.js-plotly-plot .legend').count()).toBe(1);
    expect(await page.locator('img').isVisible()).toBe(false);
    expect(requests).toEqual([NEAR]);
    expect(complaints).toEqual([]);
  });

  it('keeps its words, as the label of the plot', async () => {
    const { page } = await openPage(browser, { html, plotlyAt: NEAR });
    await awake(page);
    const plot = page.getByRole('img', { name: 'Two waves.' });
    expect(await plot.getAttribute('class')).toBe('js-plotly-plot');
  });

  it('shows values under the mouse, in a narrow page too', async () => {
    const context = { viewport: { width: 360, height: 640 } };
    const { page } = await openPage(browser, { html, plotlyAt: NEAR, context });
    await awake(page);
    await page.mouse.move(100, 120);
    await page.mouse.move(110, 121);
    await page.locator('.hoverlayer .hovertext').first().waitFor();
  });

  it('offers what helps to look closer, and nothing that leaves the page', async () => {
    const { page } = await openPage(browser, { html, plotlyAt: NEAR });
    await awake(page);
    const buttons = await page
      .locator('.modebar-btn')
      .evaluateAll((all) => all.map((button) => button.getAttribute('data-title')));
    expect(buttons).toEqual([
      'Download plot as a PNG',
      'Zoom',
      'Pan',
      'Zoom in',
      'Zoom out',
      'Autoscale',
      'Reset axes',
    ]);
  });

  it('has no buttons where they could not hide', async () => {
    const context = { hasTouch: true, isMobile: true };
    const { page } = await openPage(browser, { html, plotlyAt: NEAR, context });
    await awake(page);
    expect(await page.locator('.modebar-btn').count()).toBe(0);
  });

  it('shrinks as a whole to the width of a phone, before and after', async () => {
    const context = { viewport: { width: 360, height: 640 } };
    const asleep = await openPage(browser, { html, context });
    await settled(asleep.page);
    const { page } = await openPage(browser, { html, plotlyAt: NEAR, context });
    await awake(page);
    const [[width, height, room]] = (await page.evaluate(SIZES)) as number[][];
    const [before] = (await asleep.page.evaluate(SIZES)) as number[][];
    expect(width).toBeCloseTo(360, 0);
    expect(height).toBeCloseTo((360 / 560) * 380, 0);
    expect(before[2]).toBe(room);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await page.setViewportSize({ width: 800, height: 640 });
    await page.waitForFunction(`${SIZES}[0][0] === 560`);
  });

  it('shrinks in the cells of nbconvert, which grow with what they hold', async () => {
    const context = { viewport: { width: 360, height: 640 } };
    const table = '<div style="display:table"><div style="display:table-cell">';
    const { page } = await openPage(browser, {
      html: `${table}${html}</div></div>`,
      plotlyAt: NEAR,
      plotly: QUICK_PLOTLY,
      context,
    });
    await awake(page);
    await page.waitForFunction(`Math.round(${SIZES}[0][0]) === 360`);
  });

  it('takes the room that it needs where the picture has another size', async () => {
    const still = { data: [], layout: { width: 320, height: 400 } };
    const opened = { plotlyAt: NEAR, plotly: QUICK_PLOTLY };
    const { page } = await openPage(browser, {
      html: shownHtml({ ...figure, still }),
      ...opened,
    });
    await awake(page);
    expect(await page.evaluate(SIZES)).toEqual([[560, 380, 380]]);
  });

  it('finds plotly.js by the base of a page without an address, as in VS Code', async () => {
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    await page.route(NEAR, (route) =>
      route.fulfill({ contentType: 'application/javascript', body: QUICK_PLOTLY }),
    );
    await page.setContent(`<base href="http://course.test/notebooks/">${html}`);
    await awake(page);
  });

  it('stays a picture where no plotly.js answers', async () => {
    const { page, requests } = await openPage(browser, { html });
    await settled(page);
    expect(requests).toEqual([NEAR, CDN]);
    expect(await page.locator('img').isVisible()).toBe(true);
    expect(await page.locator('.js-plotly-plot').count()).toBe(0);
  });

  it('asks nobody else without a network', async () => {
    const { page, requests } = await openPage(browser, {
      html: `<body><script>
        Object.defineProperty(navigator, 'onLine', { value: false })</script>${html}`,
    });
    await settled(page);
    expect(requests).toEqual([NEAR]);
  });

  it('takes the copy of the same version from afar as a last resort', async () => {
    const { page } = await openPage(browser, { html, plotlyAt: CDN });
    await awake(page);
    expect(await page.evaluate('Plotly.version')).toBe('4.1.1');
  });

  it('does not run a copy that somebody has changed', async () => {
    const plotly = 'window.changed = true';
    const { page } = await openPage(browser, { html, plotlyAt: CDN, plotly });
    await settled(page);
    expect(await page.evaluate('window.changed')).toBeUndefined();
    expect(await page.locator('img').isVisible()).toBe(true);
  });

  it('stays a picture where plotly.js cannot draw', async () => {
    const plotly = `window.Plotly = { version: '4.1.1', newPlot: async () => { throw 1 } }`;
    const { page, complaints } = await openPage(browser, {
      html,
      plotlyAt: NEAR,
      plotly,
    });
    await settled(page);
    expect(await page.locator('img').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('does not use a plotly.js of another generation', async () => {
    const old = `<script>window.Plotly = { version: '1.58.0' }</script>`;
    const all = { html: old + html, plotlyAt: NEAR, plotly: QUICK_PLOTLY };
    const { page } = await openPage(browser, all);
    await awake(page);
    expect(await page.evaluate('Plotly.version')).toBe('4.1.1');
  });

  it('wakes with all others on its page, and asks once', async () => {
    const other = shownHtml({ ...samples['bars with labels'], alt: 'Bars.' });
    const all = html + other + html;
    const { page, requests } = await openPage(browser, { html: all, plotlyAt: NEAR });
    await awake(page);
    expect(await page.locator('.js-plotly-plot').count()).toBe(3);
    expect(await page.locator('head script').count()).toBe(1);
    expect(requests).toEqual([NEAR]);
  });

  it.for([
    {
      where: 'Notebook',
      address: 'http://course.test/user/me/notebooks/notebooks/a.ipynb',
      body: '<body data-base-url="/user/me/">',
    },
    {
      where: 'JupyterLab',
      address: 'http://course.test/user/me/lab/tree/notebooks/a.ipynb',
      body: `<body><script id="jupyter-config-data" type="application/json">
        {"baseUrl": "/user/me/"}</script>`,
    },
    {
      where: 'JupyterLab before it names the notebook',
      address: 'http://course.test/user/me/lab',
      body: `<body><script id="jupyter-config-data" type="application/json">
        {"baseUrl": "/user/me/"}</script>`,
    },
  ])('finds plotly.js among the files of $where', async ({ address, body }) => {
    const plotlyAt =
      'http://course.test/user/me/files/node_modules/plotly.js-dist/plotly.js';
    const plotly = QUICK_PLOTLY;
    const opened = await openPage(browser, {
      address,
      html: body + html,
      plotlyAt,
      plotly,
    });
    await awake(opened.page);
    expect(opened.requests).toEqual([plotlyAt]);
  });
});
