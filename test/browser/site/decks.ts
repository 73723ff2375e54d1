import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { printDecks } from '../../../src/site/deck/print-decks';
import { temporaryFolder } from '../../book/fixture-notebook';
import { faultsOf } from './axe';
import { pagesOfCourse, type ServedSite } from './served-site';

const decks = pagesOfCourse();

/** What is wrong with a slide as it stands, all its steps taken. */
const FAULTS = `(() => {
  const slide = deck.getCurrentSlide();
  const { height } = deck.getConfig();
  const scale = deck.getScale();
  const box = (element) => element.getBoundingClientRect();
  const faults = [];
  const title = slide.querySelector('h1, h2');
  if (!title) faults.push('no title');
  if (title?.matches('.beside h2') && box(title).height / scale > 60)
    faults.push('a title of two lines over the picture');
  if (slide.scrollHeight > height) faults.push('too tall');
  for (const part of slide.querySelectorAll('pre, table, .katex-display, .control-panel')) {
    if (part.clientWidth && part.scrollWidth > part.clientWidth + 1) faults.push('too wide');
  }
  const words = '.beside > :not(h1, h2, .notes) :is(p, li, table, pre, .katex-html, .control)';
  for (const part of slide.matches('.beside') ? slide.querySelectorAll(words) : []) {
    if (part.closest('.picture, .drawn')) continue;
    if (box(part).right / scale > 430) faults.push('under the picture: ' + part.textContent);
  }
  if (slide.querySelector('.stderr')) faults.push(slide.querySelector('.stderr').textContent);
  return faults;
})()`;

/** The smallest letters in the plots of a slide, in pixels of the screen. */
const SMALLEST = `Math.min(...[...deck.getCurrentSlide().querySelectorAll('.js-plotly-plot text')]
  .filter((text) => text.textContent.trim() && text.checkVisibility())
  .map((text) => {
    const { a, b } = text.getScreenCTM();
    return parseFloat(getComputedStyle(text).fontSize) * Math.hypot(a, b);
  }))`;

/** Waits until something holds; the pages' policy lets no text be polled within them. */
async function until(page: Page, condition: string): Promise<void> {
  await expect.poll(() => page.evaluate(condition), { timeout: 30_000 }).toBe(true);
}

const IS_READY = `Boolean(window.Reveal && deck.isReady() && window.moveControls)`;
const IS_AWAKE = `[...deck.getCurrentSlide().querySelectorAll('[data-figure]')]
  .every((box) => box.querySelector('.js-plotly-plot'))`;

/** Opens a deck, with what moves on it ready to. */
async function opened(site: ServedSite, name: string, options = {}) {
  const all = await site.open(`slides/${name}`, options);
  await until(all.page, IS_READY);
  return all;
}

/** Goes to a slide with something on it; gives its place. */
async function goTo(page: Page, selector: string): Promise<number> {
  const place = await page.evaluate<number>(
    `deck.getSlides().findIndex((slide) => slide.querySelector(${JSON.stringify(selector)}))`,
  );
  await page.evaluate(`deck.slide(${place})`);
  return place;
}

const alts = (page: Page) =>
  page.evaluate(
    `[...deck.getCurrentSlide().querySelectorAll('.drawn img')].map(({ alt }) => alt).join()`,
  );

/** Tests of the decks of a site that is there when they run. */
export function testDecks(site: () => ServedSite): void {
  it.for(decks)(
    'the key for next alone shows all of %s, and all fits, at 16:9 and 4:3',
    async (name) => {
      const { page, complaints } = await opened(site(), name, {
        viewport: { width: 1280, height: 720 },
      });
      const slides = await page.evaluate<number>('deck.getTotalSlides()');
      expect(slides).toBeGreaterThanOrEqual(10);
      expect(slides).toBeLessThanOrEqual(15);
      const notes = page.locator('section > aside.notes:not(:empty)');
      expect(await notes.count()).toBe(slides);
      const found: string[] = [];
      for (let slide = 1; slide <= slides; slide++) {
        expect(await page.evaluate('deck.getIndices().h')).toBe(slide - 1);
        await until(page, IS_AWAKE);
        const steps = await page.evaluate<number>(
          `deck.getCurrentSlide().querySelectorAll('.fragment').length`,
        );
        for (let step = 0; step < steps; step++) {
          const isMove = await page.evaluate(
            `deck.getCurrentSlide().querySelector('.fragment:not(.visible)').matches('.move')`,
          );
          const before = isMove ? await alts(page) : '';
          await page.keyboard.press('PageDown');
          if (!isMove) continue;
          await expect
            .poll(() => alts(page), { timeout: 15_000 })
            .not.toBe(before)
            .catch(() => found.push(`${slide}: step ${step + 1} changes nothing`));
        }
        for (const fault of await page.evaluate<string[]>(FAULTS))
          found.push(`${slide}: ${fault}`);
        const smallest = await page.evaluate<number>(SMALLEST);
        if (smallest < 21.9)
          found.push(`${slide}: letters of ${smallest} px in a plot`);
        await page.keyboard.press('PageDown');
      }
      await page.setViewportSize({ width: 1024, height: 768 });
      for (let slide = 0; slide < slides; slide++) {
        await page.evaluate(`deck.slide(${slide}, 0, 99)`);
        for (const fault of await page.evaluate<string[]>(FAULTS))
          found.push(`${slide + 1} at 4:3: ${fault}`);
      }
      expect(found).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  it.for(['light', 'dark'] as const)('axe finds no fault in it, %s', async (scheme) => {
    const options = { colorScheme: scheme, bypassCSP: true };
    const { page } = await opened(site(), '02-nudge-gradient.html', options);
    for (const selector of ['h1', '.interaction', '.picture']) {
      await goTo(page, selector);
      // A deck has one first heading, on its first slide.
      const faults = await faultsOf(page);
      expect(faults.filter((fault) => !/^page-has-heading-one/.test(fault))).toEqual(
        [],
      );
    }
    await page.context().close();
  });

  it('T makes it dark, and light again', async () => {
    const { page } = await opened(site(), decks[0], { colorScheme: 'light' });
    const ground = () =>
      page.evaluate('getComputedStyle(document.body).backgroundColor');
    const light = await ground();
    await page.keyboard.press('t');
    expect(await ground()).not.toBe(light);
    await page.keyboard.press('t');
    expect(await ground()).toBe(light);
    await page.context().close();
  });

  it('asks nobody else, and its plots are live', async () => {
    const { page, requests } = await opened(site(), '02-nudge-gradient.html');
    await goTo(page, '.picture');
    await page.locator('.present .js-plotly-plot').waitFor();
    const own = /^(data:|blob:|http:\/\/127\.0\.0\.1)/;
    expect(requests.every((url) => own.test(url))).toBe(true);
    await page.context().close();
  });

  it('what moves has its own keys, but a clicker’s keys turn slides', async () => {
    const { page, complaints } = await opened(site(), '00-start-here.html');
    const place = await goTo(page, '.interaction');
    const slider = page.locator('.present').getByRole('slider').first();
    await slider.press('ArrowRight');
    expect(await page.evaluate('deck.getIndices().h')).toBe(place);
    await slider.press('PageUp');
    expect(await page.evaluate('deck.getIndices().h')).toBeLessThan(place);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('a step back moves the controls back', async () => {
    const { page } = await opened(site(), '00-start-here.html');
    await goTo(page, '.move');
    const moves = '.fragment:not(.visible)';
    while (!(await page.locator(`.present ${moves}`).first().evaluate(isMove)))
      await page.keyboard.press('PageDown');
    const before = await alts(page);
    await page.keyboard.press('PageDown');
    await expect.poll(() => alts(page), { timeout: 30_000 }).not.toBe(before);
    await page.keyboard.press('PageUp');
    await expect.poll(() => alts(page), { timeout: 30_000 }).toBe(before);
    await page.context().close();
  });

  it('opened in the midst of its steps, a slide stands where they lead', async () => {
    const { page } = await opened(site(), '00-start-here.html');
    const place = await goTo(page, '.move');
    const start = await alts(page);
    await page.evaluate(`deck.slide(${place}, 0, 99)`);
    await expect.poll(() => alts(page), { timeout: 30_000 }).not.toBe(start);
    const end = await alts(page);
    await page.reload();
    await until(page, IS_READY);
    await expect.poll(() => alts(page), { timeout: 30_000 }).toBe(end);
    await page.context().close();
  });

  it('code on a slide can be changed, and runs', async () => {
    const { page, complaints } = await opened(site(), '07-let-the-machine-do-it.html');
    const shown = '.cell:has(> .tools + pre:not([hidden]))';
    const place = await goTo(page, shown);
    const id = await page.locator(`.present ${shown}`).first().getAttribute('id');
    const cell = page.locator(`#${id}`);
    await cell.locator('.tools + pre').press('Enter');
    await cell.getByRole('textbox').press('Control+A');
    await page.keyboard.insertText('console.log(6 * 7)');
    await cell.getByRole('textbox').press('Control+Enter');
    await cell.locator('.outputs').getByText('42').waitFor();
    expect(await page.evaluate('deck.getIndices().h')).toBe(place);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('has a window for the speaker, with the notes, which leads', async () => {
    const { page, complaints } = await opened(site(), '02-nudge-gradient.html');
    const window = page.waitForEvent('popup');
    await page.keyboard.press('s');
    const speaker = await window;
    speaker.on('console', (message) => complaints.push(message.text()));
    const notes = await page.locator('section.present > aside.notes').textContent();
    const shown = speaker.locator('.speaker-controls-notes .value');
    await shown.filter({ hasText: notes?.trim() }).waitFor();
    const steps = await page.locator('.present .fragment').count();
    for (let k = 0; k <= steps; k++) await speaker.keyboard.press('ArrowRight');
    await page.locator('.slides > section:nth-child(2).present').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is printed a page a step, with pictures of what moves, and with its notes', async () => {
    const name = '03-chain-rule.html';
    const folder = await temporaryFolder();
    const [slides, notes] = ['slides.pdf', 'notes.pdf'].map((file) =>
      join(folder, file),
    );
    const address = `${site().address}slides/${name}`;
    const printed: string[] = [];
    await printDecks([{ address, slides, notes }], (file) => printed.push(file));
    expect(printed).toEqual([notes, slides]);

    const { page } = await opened(site(), name);
    const count = (selector: string) => page.locator(selector).count();
    const states = await count('.slides > section, .fragment');
    expect(countIn(slides, /\/Type \/Page\b/g)).toBe(states);
    expect(countIn(notes, /\/Type \/Page\b/g)).toBe(
      states + (await count('.slides > section')),
    );
    expect(countIn(slides, /\/Subtype \/Image\b/g)).toBeGreaterThan(
      await count('.move'),
    );
    await page.context().close();
  });
}

const isMove = (fragment: Element) => fragment.matches('.move');

/** How often something stands in a PDF file. */
function countIn(file: string, what: RegExp): number {
  return readFileSync(file, 'latin1').match(what)?.length ?? 0;
}
