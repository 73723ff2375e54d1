import { pathToFileURL } from 'node:url';
import { inChromium } from '../deck/chromium';

/** A page on this disk, and the PDF file that it is printed to. */
export interface PlanPrint {
  page: string;
  file: string;
}

/**
 * Prints plans on A4, as their styles say.
 *
 * @throws the signal's reason when that is aborted
 */
export function printPlans(
  prints: readonly PlanPrint[],
  { signal, onPrinted }: { signal?: AbortSignal; onPrinted?(file: string): void } = {},
): Promise<void> {
  return inChromium(async (browser) => {
    const page = await browser.newPage();
    for (const print of prints) {
      await page.goto(pathToFileURL(print.page).href);
      await page.pdf({ path: print.file, preferCSSPageSize: true });
      onPrinted?.(print.file);
    }
  }, signal);
}
