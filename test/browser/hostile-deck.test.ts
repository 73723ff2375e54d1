import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cell } from '../../src/book/notebook/notebook';
import { renderDeck } from '../../src/site/deck/deck';
import { createRenderer } from '../../src/site/page/markdown';
import { codeCell, notebookOf } from '../book/fixture-notebook';
import { HOSTILE } from '../book/hostile-html';
import { chromiumPath, launchChromium } from './chromium';

/** A slide that says the same in all its places. */
function slide(text: string, index: number): Cell {
  const show = (type: string) => ({
    output_type: 'display_data' as const,
    data: { [type]: text },
    metadata: {},
  });
  return {
    ...codeCell(`cell-${index}`, text),
    metadata: { slideshow: { slide_type: 'slide', title: text, notes: text } },
    outputs: ['text/html', 'text/latex', 'text/markdown', 'image/svg+xml'].map(show),
  };
}

describe.skipIf(!chromiumPath)('a hostile deck', { timeout: 60_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  }, 60_000);
  afterAll(() => browser.close());

  it('runs nothing and asks for nothing, even where no policy forbids it', async () => {
    const words = { slide_type: 'slide', words: HOSTILE.join('\n\n') };
    const said: Cell = {
      cell_type: 'markdown',
      id: 'said',
      metadata: { slideshow: words },
      source: '',
    };
    const cells = [...HOSTILE.map(slide), said];
    const deck = await renderDeck({ ...notebookOf([]), cells }, createRenderer());
    const page = await browser.newPage();
    const asked: string[] = [];
    await page.route('**/*', (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    await page.setContent(deck.html);
    await page.evaluate(`
      document.querySelectorAll('a').forEach((link) => link.click());
      Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
    `);
    expect(await page.evaluate('typeof hacked')).toBe('undefined');
    expect(await page.locator('section').count()).toBe(cells.length);
    expect(asked).toEqual([]);
    await page.close();
  });
});
