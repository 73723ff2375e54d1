import { expect, it } from 'vitest';
import type { ServedSite } from '../site/served-site';
import { cellOf } from './live-page';

/** Tests of what TypeScript says while the reader types. */
export function testHelp(opened: () => ServedSite): void {
  it('completes, describes and underlines, over all cells of the page', async () => {
    const { page, complaints } = await opened().open('00-start-here.html');
    const { cell, write } = cellOf(page, 'picture-network');
    await write('const wrong: number = oneLine;\noneLine');
    await page.keyboard.type('.lay');
    await page.locator('.cm-tooltip-autocomplete').getByText('layers').click();
    await cell.getByText('oneLine.layers').waitFor();
    await cell.locator('.cm-lintRange-error').first().waitFor();
    await cell.locator('.cm-line').first().getByText('oneLine').hover();
    await page.locator('.known').getByText('const oneLine: Network').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is not missed where it cannot come', async () => {
    const { page } = await opened().open('00-start-here.html');
    await page.route('**/types.js', (route) => route.abort());
    const cell = cellOf(page, 'picture-network');
    await cell.write('1 + 1');
    await page.keyboard.type(' + 1');
    await cell.run();
    expect(await cell.said()).toBe('3');
    await page.context().close();
  });
}
