import { launchChromium } from './chromium';

/** A deck, and the file that it is printed to. */
export interface Print {
  address: string;
  file: string;
  /** Whether the speaker's notes come after each slide. */
  notes?: boolean;
}

/** What moves on slides is drawn at all its steps first. */
const DRAWING_MS = 120_000;

/** Prints decks to PDF files: a page for each step of a slide. */
export async function printDecks(
  prints: readonly Print[],
  onPrinted: (print: Print) => void,
): Promise<void> {
  const browser = await launchChromium();
  try {
    for (const print of prints) {
      const page = await browser.newPage();
      const notes = print.notes ? '&showNotes=separate-page' : '';
      await page.goto(`${print.address}?print-pdf${notes}`);
      await page.waitForSelector('.reveal.ready', { timeout: DRAWING_MS });
      await page.waitForSelector('.pdf-page');
      await page.pdf({
        path: print.file,
        preferCSSPageSize: true,
        printBackground: true,
      });
      await page.close();
      onPrinted(print);
    }
  } finally {
    await browser.close();
  }
}
