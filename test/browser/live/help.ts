import { expect, it } from 'vitest';
import type { ServedSite } from '../site/served-site';
import { cellOf } from './live-page';

/** Tests of what TypeScript says while the reader types. */
export function testHelp(opened: () => ServedSite): void {
  it.skip('completes, describes and underlines, over all cells of the page', async () => {
    const { page, complaints } = await opened().open('00-start-here.html');
    const { cell, write } = cellOf(page, 'picture-network');
    await write('const wrong: number = network;\nnetwork');
    await page.keyboard.type('.lay');
    await page.locator('.cm-tooltip-autocomplete').getByText('layers').click();
    await cell.getByText('network.layers').waitFor();
    await cell.locator('.cm-lintRange-error').first().waitFor();
    await cell.locator('.cm-line').first().getByText('network').hover();
    await page.locator('.known').getByText('const network: Network').waitFor();
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
