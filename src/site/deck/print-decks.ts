import type { Page } from 'playwright-core';
import { inChromium } from './chromium';

/** A deck, and the files that it is printed to: alone, and with the speaker's notes. */
export interface Print {
  address: string;
  slides: string;
  notes: string;
}

/** What moves on slides is drawn at all its steps first. */
const DRAWING_MS = 120_000;

/**
 * Prints decks to PDF files: a page for each step of a slide.
 *
 * @throws the signal's reason when that is aborted
 */
export function printDecks(
  prints: readonly Print[],
  onPrinted: (file: string) => void,
  signal?: AbortSignal,
): Promise<void> {
  return inChromium(async (browser) => {
    for (const { address, slides, notes } of prints) {
      const page = await browser.newPage();
      await page.goto(`${address}?print-pdf&showNotes=separate-page`);
      await page.waitForSelector('.reveal.ready', { timeout: DRAWING_MS });
      await page.waitForSelector('.pdf-page');
      await printTo(notes, page);
      onPrinted(notes);
      await page.evaluate(
        "for (const one of document.querySelectorAll('.speaker-notes-pdf')) one.remove();",
      );
      await printTo(slides, page);
      onPrinted(slides);
      await page.close();
    }
  }, signal);
}

function printTo(path: string, page: Page): Promise<Buffer> {
  return page.pdf({ path, preferCSSPageSize: true, printBackground: true });
}
