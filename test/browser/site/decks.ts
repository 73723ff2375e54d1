import { expect, it } from 'vitest';
import { pagesOfCourse, type ServedSite } from './served-site';

const WIDTH = 1280;
const HEIGHT = 720;
const decks = pagesOfCourse();

/** What of a slide, with all its steps, is larger than the slide. */
const OVERFLOWING = `(async () => {
  const found = [];
  for (let s = 0; s < deck.getTotalSlides(); s++) {
    deck.slide(s, 0, 99);
    await new Promise(requestAnimationFrame);
    const slide = deck.getCurrentSlide();
    const parts = [slide, ...slide.querySelectorAll('pre, table, .katex-display, img')];
    const tooLarge = parts.some(({ scrollWidth, scrollHeight, clientWidth }) =>
      scrollHeight > ${HEIGHT} || scrollWidth > Math.max(clientWidth, ${WIDTH}));
    const wide = parts.some((part) => part.scrollWidth > part.clientWidth + 1);
    if (tooLarge || wide) found.push(s + 1);
  }
  return found;
})()`;

/** Tests of the decks of a site that is there when they run. */
export function testDecks(opened: () => ServedSite): void {
  it.for(decks)('%s has 8 to 15 slides with notes, none too large', async (name) => {
    const { page, complaints } = await opened().open(`slides/${name}`);
    await page.waitForFunction('window.Reveal && deck.isReady()');
    const slides = await page.evaluate('deck.getTotalSlides()');
    expect(slides).toBeGreaterThanOrEqual(8);
    expect(slides).toBeLessThanOrEqual(15);
    expect(await page.locator('section > aside.notes:not(:empty)').count()).toBe(
      slides,
    );
    for (const [width, height] of [
      [1280, 720],
      [1024, 768],
    ]) {
      await page.setViewportSize({ width, height });
      expect([width, await page.evaluate(OVERFLOWING)]).toEqual([width, []]);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('asks nobody else, and its plots are live', async () => {
    const { page, requests } = await opened().open('slides/02-nudge-gradient.html');
    await page.waitForFunction('window.Reveal && deck.isReady()');
    const place = await page.evaluate(
      "deck.getSlides().findIndex((slide) => slide.querySelector('.picture'))",
    );
    await page.evaluate(`deck.slide(${place})`);
    await page.locator('.present .js-plotly-plot').waitFor();
    expect(
      requests.every((url) => /^(data:|blob:|http:\/\/127\.0\.0\.1)/.test(url)),
    ).toBe(true);
    await page.context().close();
  });

  it('what moves in a page moves on its slide, and leaves the keys there alone', async () => {
    const { page, complaints } = await opened().open('slides/00-start-here.html');
    await page.waitForFunction('window.Reveal && deck.isReady()');
    await page.locator('.interaction').first().waitFor({ state: 'attached' });
    const place = await page.evaluate(
      "deck.getSlides().findIndex((slide) => slide.querySelector('.interaction'))",
    );
    await page.evaluate(`deck.slide(${place})`);
    const slide = page.locator('.present');
    const before = await slide.locator('.drawn img').getAttribute('alt');
    await slide.getByRole('button', { name: 'Step' }).press('Enter');
    await slide
      .locator(`.drawn img:not([alt="${before}"])`)
      .waitFor({ state: 'attached' });
    await slide.getByRole('slider').first().press('ArrowRight');
    expect(await page.evaluate('deck.getIndices().h')).toBe(place);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('has a window for the speaker, with the notes, which leads', async () => {
    const { page, complaints } = await opened().open('slides/02-nudge-gradient.html');
    await page.waitForFunction('window.Reveal && deck.isReady()');
    const window = page.waitForEvent('popup');
    await page.keyboard.press('s');
    const speaker = await window;
    speaker.on('console', (message) => complaints.push(message.text()));
    const notes = await page.locator('section.present > aside.notes').textContent();
    const shown = speaker.locator('.speaker-controls-notes .value');
    await shown.filter({ hasText: notes?.trim() }).waitFor();
    await speaker.keyboard.press('ArrowRight');
    await page.locator('.slides > section:nth-child(2).present').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is printed one slide a page', async () => {
    const { page } = await opened().open('slides/02-nudge-gradient.html?print-pdf');
    await page.waitForFunction('window.Reveal && deck.isReady()');
    await page.waitForSelector('.pdf-page');
    const slides = await page.evaluate('deck.getTotalSlides()');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBe(slides);
    await page.context().close();
  });
}
