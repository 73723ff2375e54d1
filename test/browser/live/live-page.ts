import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Notebook } from '../../../src/book/notebook/notebook';

/** Waits until nothing runs in a page any more; gives what its bar says then. */
export async function quiet(page: Page): Promise<string> {
  await page
    .getByRole('button', { name: 'Stop', exact: true })
    .waitFor({ state: 'hidden' });
  return page.locator('.live-bar .state').innerText();
}

/** Opens all that is folded in the text. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(
    "for (const fold of document.querySelectorAll('details:not(.live-bar *)')) fold.open = true;",
  );
}

/** Runs all cells of a page; gives what its bar says in the end. */
export async function runAll(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Run all' }).click();
  return quiet(page);
}

/** A cell of a page, as a reader uses it. */
export function cellOf(page: Page, id: string) {
  const cell = page.locator(`#cell-${id}`);
  return {
    cell,
    /** Puts code in the place of what is there. */
    async write(code: string): Promise<void> {
      await unfold(page);
      const text = cell.getByRole('textbox');
      if ((await text.count()) === 0) await cell.locator('.tools + pre').press('Enter');
      await text.press('Control+A');
      await page.keyboard.insertText(code);
    },
    /** Runs it; gives what the bar says then. */
    async run(): Promise<string> {
      await cell.getByRole('button', { name: /^Run cell/ }).click();
      return quiet(page);
    },
    said: () => cell.locator('.outputs').innerText(),
  };
}

/** The notebook that the page gives away. */
export async function downloaded(page: Page): Promise<Notebook> {
  await page.locator('.live-bar summary').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download', exact: true }).click(),
  ]);
  return JSON.parse(readFileSync(await download.path(), 'utf8'));
}
