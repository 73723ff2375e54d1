import { expect, it } from 'vitest';
import { joinText, runnableCells } from '../../../src/book/notebook/notebook';
import { readCourse } from '../../notebooks/course';
import type { ServedSite } from '../site/served-site';
import { cellOf, quiet, runAll, unfold } from './live-page';

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
    expect(await last.run()).toMatch(/^Cell 5 ran: /);
    const after = await page.locator('.output').allTextContents();
    expect(after).toEqual(before);
    await page.context().close();
  });

  it('an error says which cell defines the name, and Run all goes no further', async () => {
    const { page } = await opened().open(PAGE);
    const cell = cellOf(page, cells[0].id);
    await cell.write('console.log(later)');
    await cellOf(page, cells[2].id).write('const later = 1;');
    expect(await runAll(page)).toMatch(/^Cell 1 failed: /);
    expect(await cell.said()).toBe(
      'ReferenceError: later is not defined\nin line 1 of this cell\nCell 3 defines later. Run that first.',
    );
    await page.context().close();
  });

  it('Shift and Enter run a cell and go on to the next, by the keyboard alone', async () => {
    const { page } = await opened().open(PAGE);
    await unfold(page);
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
    expect(await quiet(page)).toBe('Cell 2 ran: 42');
    await page.keyboard.press('Escape');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Run');
    await page.context().close();
  });

  it('after Shift and Enter the result is to be seen, and the next cell', async () => {
    const { page } = await opened().open(PAGE);
    await unfold(page);
    const cell = cellOf(page, cells[0].id);
    await cell.write("console.log('result\\n'.repeat(9))");
    const next = page.locator('.cell').nth(1).locator('.tools + *');
    await cell.run();
    const from = await cell.cell.locator('.output').boundingBox();
    const to = await next.boundingBox();
    if (!from || !to) throw new Error('a part is not there');
    const height = Math.ceil(to.y + to.height - from.y) + 150;
    await page.setViewportSize({ width: 1280, height });
    await page.evaluate('scrollTo(0, 0)');
    await cell.cell.locator('.cm-content').press('Shift+Enter');
    await quiet(page);
    const bar = await page.locator('.live-bar').boundingBox();
    for (const part of [next, cell.cell.locator('.output')]) {
      const box = await part.boundingBox();
      if (!box || !bar) throw new Error('a part is not there');
      expect(box.y).toBeGreaterThan(60);
      expect(box.y + box.height).toBeLessThanOrEqual(bar.y);
    }
    await page.context().close();
  });

  it('what a cell shows is marked as old from its Run until there is something new', async () => {
    const { page } = await opened().open(PAGE);
    await unfold(page);
    const [one, two] = [cellOf(page, cells[0].id), cellOf(page, cells[1].id)];
    await one.write("console.log('old')");
    await one.run();
    await one.write(
      "await new Promise((go) => (globalThis.go = go)); console.log('new')",
    );
    const press = (cell: typeof one) =>
      cell.cell.getByRole('button', { name: /^Run cell/ }).click();
    await press(one);
    await page.locator('.cell.running').waitFor();
    await press(two);
    const waiting = page.locator('.cell.waiting[aria-busy=true]');
    expect(await waiting.count()).toBe(2);
    expect(await one.cell.locator('.tools').innerText()).toMatch(/^Cell 1 runs/);
    expect(await two.cell.locator('.tools').innerText()).toMatch(/^Cell 2 waits/);
    expect(await one.said()).toBe('old');
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await quiet(page);
    expect(await page.locator('[aria-busy], .waiting').count()).toBe(0);
    await one.write("console.log('new'); await new Promise(() => {});");
    await press(one);
    await one.cell.locator('.outputs').getByText('new').waitFor();
    expect(await waiting.count()).toBe(0);
    expect(await one.cell.getAttribute('aria-busy')).toBe('true');
    await page.context().close();
  });

  it('the bar says in few words what a cell gave', async () => {
    const { page } = await opened().open(PAGE);
    const cell = cellOf(page, cells[0].id);
    const module = "import { showTable } from '../src';";
    for (const [code, words] of [
      ["'word '.repeat(40) + '\\nmore'", /^Cell 1 ran: (?:word ){8,12}wo?r?d?…$/],
      [`${module} showTable(['a'], [[1], [2]])`, /^Cell 1 ran: a table of 2 rows$/],
      [
        "import { display } from 'tslab'; display.latex('$$x^2$$')",
        /^Cell 1 ran: a formula$/,
      ],
      ['const nothing = 1;', /^Cell 1 ran\.$/],
      ["console.log('a'); throw new Error('no')", /^Cell 1 failed: Error: no$/],
    ] as const) {
      await cell.write(code);
      expect(await cell.run()).toMatch(words);
    }
    const figure = cells.find(({ id }) => id === 'picture-network')?.id ?? '';
    await cell.cell.getByRole('button', { name: /^Reset/ }).click();
    expect(await cellOf(page, figure).run()).toMatch(/^Cell \d+ ran: a picture: /);
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
