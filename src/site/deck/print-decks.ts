import { launchChromium } from './chromium';

/** A page, and the file that it is printed to. */
export interface Print {
  address: string;
  file: string;
}

/** Prints decks to PDF files, a slide a page. */
export async function printDecks(
  prints: readonly Print[],
  onPrinted: (print: Print) => void,
): Promise<void> {
  const browser = await launchChromium();
  try {
    for (const print of prints) {
      const page = await browser.newPage();
      await page.goto(`${print.address}?print-pdf`);
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
