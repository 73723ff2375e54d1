import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { faultsOf } from './axe';
import { pagesOfCourse, type ServedSite } from './served-site';

const notebooks = pagesOfCourse();
const pages = ['index.html', 'about.html', ...notebooks];
/** Large pages take axe long: two on every day, all of them with EVERY_NOTEBOOK=1. */
const examined = process.env.EVERY_NOTEBOOK
  ? pages
  : ['index.html', 'about.html', '02-nudge-gradient.html'];

/** Tests of the pages of a site that is there when they run. */
export function testPages(opened: () => ServedSite): void {
  it.for(
    examined.flatMap((path) => [
      [path, 'light' as const] as const,
      [path, 'dark' as const] as const,
    ]),
  )('%s has no fault that axe finds, %s', async ([path, colorScheme]) => {
    const { page } = await opened().open(path, { colorScheme, bypassCSP: true });
    const found = await faultsOf(page);
    expect(found).toEqual([]);
    await page.context().close();
  });

  it.for(pages)('%s fits a phone, and is light before a plot wakes', async (path) => {
    const parts = [path, 'assets/site.css', 'assets/katex.min.css', 'assets/site.js'];
    const text = parts.map((part) =>
      gzipSync(readFileSync(join(opened().folder, part))),
    );
    const { page, requests } = await opened().open(path, {
      viewport: { width: 360, height: 740 },
    });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await page.context().close();
    const fonts = requests
      .filter((url) => url.includes('/fonts/'))
      .map((url) => statSync(join(opened().folder, new URL(url).pathname)).size);
    const bytes = [...text.map(({ length }) => length), ...fonts];
    expect(bytes.reduce((sum, size) => sum + size)).toBeLessThan(150_000);
  });

  it('asks nobody else, complains of nothing, and keeps its place while plots wake', async () => {
    const { page, requests, complaints } = await opened().open(
      '02-nudge-gradient.html',
    );
    await page.evaluate(`new Promise((then) => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      requestAnimationFrame(() => requestAnimationFrame(then));
    })`);
    await page.evaluate(`
      window.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shift += entry.value;
      }).observe({ type: 'layout-shift' });`);
    for (const picture of await page.locator('.picture').all()) {
      await picture.scrollIntoViewIfNeeded();
      await picture.locator('.js-plotly-plot').waitFor();
    }
    expect(await page.evaluate('shift')).toBeLessThan(0.001);
    expect(requests.filter((url) => !/^(data|blob):/.test(url))).toEqual(
      requests.filter((url) => url.startsWith(opened().address)),
    );
    expect(requests.filter((url) => url.endsWith('plotly.js'))).toHaveLength(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('can be read without scripts', async () => {
    const { page } = await opened().open('02-nudge-gradient.html', {
      javaScriptEnabled: false,
    });
    expect(await page.locator('.picture img').first().isVisible()).toBe(true);
    expect(await page.locator('nav.course a').first().isVisible()).toBe(true);
    expect(await page.locator('.search, button').locator('visible=true').count()).toBe(
      0,
    );
    await page.locator('summary', { hasText: 'Hint' }).first().click();
    expect(await page.locator('details[open] p').first().isVisible()).toBe(true);
    await page.context().close();
  });

  it('can be walked from page to page by keyboard', async () => {
    const { page } = await opened().open('index.html');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe(
      'Skip to the content',
    );
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/00-start-here/);
    for (const next of notebooks.slice(1)) {
      const link = page.locator('.steps a[rel=next]');
      await link.focus();
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname.endsWith(next));
    }
    await page.context().close();
  });

  it('what the course is about is a link away by keyboard, without scripts', async () => {
    const { page } = await opened().open(notebooks[0], { javaScriptEnabled: false });
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/about\.html$/);
    await page.context().close();
  });

  it('finds a section by keyboard', async () => {
    const { page } = await opened().open('index.html');
    await page.keyboard.press('/');
    await page.keyboard.type('nine knobs, one dial');
    const found = page.locator(
      '.search li a[href$="02-nudge-gradient.html#nine-knobs-one-dial"]',
    );
    await found.waitFor();
    while (!(await found.evaluate((link) => link === document.activeElement))) {
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/02-nudge-gradient\.html#nine-knobs-one-dial$/);
    await page.context().close();
  });

  it('remembers whether it is light or dark', async () => {
    const { page } = await opened().open('index.html', { colorScheme: 'light' });
    const background = () =>
      page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(await background()).toBe('rgb(255, 255, 255)');
    await page.locator('button.theme').press('Enter');
    expect(await background()).toBe('rgb(22, 24, 27)');
    await page.goto(`${opened().address}00-start-here.html`);
    expect(await background()).toBe('rgb(22, 24, 27)');
    await page.context().close();
  });
}
