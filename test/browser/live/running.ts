import { expect, it } from 'vitest';
import { runnableCells } from '../../../src/book/notebook/notebook';
import { readCourse } from '../../notebooks/course';
import { exerciseCells, solved } from '../../notebooks/exercise-cells';
import type { ServedSite } from '../site/served-site';
import { cellOf, quiet } from './live-page';

const lesson = readCourse()[2];
const PAGE = `${lesson.name}.html`;
const [first, second] = runnableCells(lesson.notebook);

/** Tests of a kernel's life, as the reader of its page sees it. */
export function testRunning(opened: () => ServedSite): void {
  it('a constant keeps its value, until its own cell is changed', async () => {
    const { page } = await opened().open(PAGE);
    const [one, two] = [cellOf(page, first.id), cellOf(page, second.id)];
    await one.write('const fixed = 1;');
    await two.write('fixed = 2;');
    await two.run();
    expect(await two.said()).toBe(
      "TypeError: 'fixed' is a constant; declare it with let to change it\nin line 1 of this cell",
    );
    await one.write('const fixed = 3;');
    await two.write('fixed + 1');
    await two.run();
    expect(await two.said()).toBe('4');
    await page.context().close();
  });

  it('Restart forgets all variables, and the next Run brings back its own', async () => {
    const { page } = await opened().open(PAGE);
    const [one, two] = [cellOf(page, first.id), cellOf(page, second.id)];
    await one.write('let count = 1;');
    await two.write('count += 1; count');
    expect(await two.run()).toBe('Cell 2 ran: 2');
    expect(await two.run()).toBe('Cell 2 ran: 3');
    await page.locator('.live-bar summary').click();
    await page.getByRole('button', { name: 'Restart', exact: true }).click();
    expect(await quiet(page)).toBe('Restarted: all variables are gone.');
    expect(await two.said()).toBe('3');
    expect(await two.run()).toBe('Cell 2 ran: 2');
    await page.context().close();
  });

  it('Stop is offered after ten seconds, in words', async () => {
    const { page } = await opened().open('index.html');
    await page.clock.install();
    await page.goto(`${opened().address}${PAGE}`);
    const { cell, write } = cellOf(page, first.id);
    await write('while (true) {}');
    await cell.getByRole('button', { name: /^Run cell/ }).click();
    const state = page.locator('.live-bar .state');
    await state.getByText(/^Running cell 1…$/).waitFor();
    await page.clock.fastForward(5000);
    expect(await state.innerText()).toBe('Running cell 1…');
    await page.clock.fastForward(5000);
    expect(await state.innerText()).toBe(
      'Running cell 1… This takes long; Stop ends it.',
    );
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    expect(await quiet(page)).toMatch(/^Stopped in cell 1\./);
    await page.clock.fastForward(20_000);
    expect(await state.innerText()).toMatch(/^Stopped in cell 1\./);
    await page.context().close();
  });

  it('showProgress moves in its place', async () => {
    const { page } = await opened().open(PAGE);
    const { write, run } = cellOf(page, first.id);
    await write(`import { showProgress } from '../src';
      let time = 0;
      performance.now = () => (time += 300);
      const tell = showProgress(5);
      for (let epoch = 1; epoch <= 5; epoch++) tell(epoch, 1 / epoch);`);
    await page.evaluate(`
      const box = document.querySelector('#cell-${first.id} .outputs');
      window.seen = [];
      const look = () => seen.push([...box.children].map((one) => one.innerText));
      const all = { childList: true, characterData: true, subtree: true };
      new MutationObserver(look).observe(box, all);`);
    await run();
    expect(await page.evaluate('seen')).toEqual([
      ['████████████░░░░░░░░ 3 of 5 epochs · loss 0.3333 · 1 s left'],
      ['████████████████░░░░ 4 of 5 epochs · loss 0.2500 · 1 s left'],
      ['5 epochs: the loss went from 1 to 0.2000.'],
    ]);
    await page.context().close();
  });

  it('an exercise can be solved by the keyboard alone', async () => {
    const { page } = await opened().open(PAGE);
    const [exercise] = exerciseCells(lesson);
    const number = runnableCells(lesson.notebook).indexOf(exercise.starter) + 1;
    const { keyboard } = page;
    const focused = () =>
      page.evaluate<string>(
        `(({ ariaLabel, textContent }) => ariaLabel || textContent)(document.activeElement)`,
      );
    await keyboard.press('Tab');
    expect(await focused()).toBe('Skip to the content');
    await keyboard.press('Enter');
    const name = `Code of cell ${number}: Enter edits it, Shift and Enter run it`;
    for (let tabs = 0; tabs < 200 && (await focused()) !== name; tabs++) {
      await keyboard.press('Tab');
    }
    await keyboard.press('Enter');
    await page.locator('.cm-focused').waitFor();
    await keyboard.press('Control+A');
    await keyboard.type(solved(exercise));
    await keyboard.press('Shift+Enter');
    expect(await quiet(page)).toContain('✓ Right.');
    await page.context().close();
  });
}
