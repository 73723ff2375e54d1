import { expect, it } from 'vitest';
import { joinText, runnableCells } from '../../../src/book/notebook/notebook';
import { readCourse } from '../../notebooks/course';
import type { ServedSite } from '../site/served-site';
import { cellOf, quiet, runAll } from './live-page';

const lesson = readCourse()[0];
const PAGE = `${lesson.name}.html`;
const cells = runnableCells(lesson.notebook);

/** Tests of what a change of one cell does to others. */
export function testChanging(opened: () => ServedSite): void {
  it('what came from other code is marked, and Update runs just that', async () => {
    const { page } = await opened().open(PAGE);
    await runAll(page);
    const marked = page.locator('.stale-note:visible');
    expect(await marked.count()).toBe(0);
    const maker = cells.find(({ id }) => id === 'create-network');
    const source = joinText(maker?.source ?? '');
    const cell = cellOf(page, 'create-network');
    await cell.write(source.replace('0.8', '0.6'));
    await marked.first().waitFor();
    const count = await marked.count();
    expect(count).toBeGreaterThan(1);
    expect(count).toBeLessThan(cells.length);
    await page.getByRole('button', { name: `Update ${count}` }).click();
    expect(await quiet(page)).toMatch(/ ran in /);
    expect(await marked.count()).toBe(0);
    // Back again, by the reset of the cell.
    await cell.cell.getByRole('button', { name: /^Reset cell/ }).click();
    await marked.first().waitFor();
    await page.context().close();
  });

  it('Run runs what above has not run, and leaves what it shows', async () => {
    const { page } = await opened().open(PAGE);
    const before = await page.locator('.output').allTextContents();
    const last = cellOf(page, cells[4].id);
    expect(await last.run()).toMatch(/^Cell 5: /);
    const after = await page.locator('.output').allTextContents();
    expect(after).toEqual(before);
    await page.context().close();
  });

  it('an error says which cell defines the name, and Run all goes no further', async () => {
    const { page } = await opened().open(PAGE);
    const cell = cellOf(page, cells[0].id);
    await cell.write('console.log(later)');
    await cellOf(page, cells[2].id).write('const later = 1;');
    expect(await runAll(page)).toMatch(/^Cell 1 failed\./);
    expect(await cell.said()).toBe(
      'ReferenceError: later is not defined\nin line 1 of this cell\nCell 3 defines later. Run that first.',
    );
    await page.context().close();
  });

  it('Shift and Enter run a cell and go on to the next, by the keyboard alone', async () => {
    const { page } = await opened().open(PAGE);
    const code = page.locator('.cell .tools + *');
    await code.nth(0).focus();
    await page.keyboard.press('Enter');
    await page.locator('.cm-focused').waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('const typed = 41;');
    await page.keyboard.press('Shift+Enter');
    expect(await quiet(page)).toBe('Cell 1 ran.');
    expect(
      await page.evaluate('document.activeElement.getAttribute("aria-label")'),
    ).toMatch(/^Code of cell 2/);
    await page.keyboard.press('Enter');
    await page.locator('.cm-focused').waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('typed + 1');
    await page.keyboard.press('Control+Enter');
    expect(await quiet(page)).toBe('Cell 2: 42');
    await page.keyboard.press('Escape');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Run');
    await page.context().close();
  });

  it('the whole page is put back, once the reader says so', async () => {
    const { page } = await opened().open(PAGE);
    const cell = cellOf(page, cells[0].id);
    await cell.write('console.log(1)');
    await cell.run();
    const reset = async () => {
      await page.locator('.live-bar summary').click();
      await page.getByRole('button', { name: 'Reset', exact: true }).click();
    };
    page.once('dialog', (dialog) => dialog.dismiss());
    await reset();
    expect(await cell.said()).toBe('1');
    page.once('dialog', (dialog) => dialog.accept());
    await reset();
    expect(await cell.said()).toBe('');
    expect(await page.locator('.cell.changed').count()).toBe(0);
    await page.context().close();
  });
}
