import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { joinText, runnableCells } from '../../../src/book/notebook/notebook';
import { readCourse } from '../../notebooks/course';
import { exerciseCells, solved } from '../../notebooks/exercise-cells';
import { python } from '../../notebooks/python';
import type { ServedSite } from '../site/served-site';
import { cellOf, downloaded, quiet } from './live-page';

const lesson = readCourse()[2];
const PAGE = `${lesson.name}.html`;
const [exercise] = exerciseCells(lesson);
const { id } = exercise.starter;

/** Tests of what stays when the reader leaves. */
export function testKeeping(opened: () => ServedSite): void {
  it('code is kept as it is typed, until it is put back', async () => {
    const { page } = await opened().open(PAGE);
    const cell = cellOf(page, id);
    await cell.write('const mine = 1;');
    await page.reload();
    const code = cell.cell.locator('.tools + *');
    expect(await code.innerText()).toBe('const mine = 1;');
    await cell.cell.getByRole('button', { name: /^Reset cell/ }).click();
    expect(await code.innerText()).toContain('check(');
    await page.reload();
    expect(await code.innerText()).toContain('check(');
    expect(await cell.cell.getByRole('button', { name: /^Reset/ }).count()).toBe(0);
    await page.context().close();
  });

  it('after a reload the page says that changes are kept, and what was solved', async () => {
    const { page } = await opened().open(PAGE);
    const cell = cellOf(page, id);
    const note = cell.cell.locator('.stale-note');
    await cell.write(`${solved(exercise)} // mine`);
    await note.waitFor();
    await cell.run();
    expect(await note.isVisible()).toBe(false);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.reload();
    expect(await note.isVisible()).toBe(true);
    expect(await page.locator('.stale-note:visible').count()).toBe(1);
    expect(await page.locator('.live-bar .state').innerText()).toBe(
      'Your changes are kept; Run brings their outputs.',
    );
    expect(await cell.cell.locator('.tools').innerText()).toMatch(/^Cell \d+ solved\b/);
    expect(await cell.cell.locator('.tok-keyword').first().innerText()).toBe('const');
    expect(requests.filter((url) => /kernel|editor/.test(url))).toEqual([]);
    await page.getByRole('button', { name: 'Update 1' }).click();
    await quiet(page);
    expect(await cell.said()).toContain('✓ Right.');
    expect(await note.isVisible()).toBe(false);
    await page.context().close();
  });

  it('Copy copies the code as it is', async () => {
    const { page } = await opened().open(PAGE, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const cell = cellOf(page, id);
    const copied = async () => {
      await cell.cell.getByRole('button', { name: 'Copy' }).click();
      await cell.cell.getByText('Copied').waitFor();
      return page.evaluate('navigator.clipboard.readText()');
    };
    expect(await copied()).toBe(joinText(exercise.starter.source));
    await cell.write('const mine = 2;');
    await page.reload();
    expect(await copied()).toBe('const mine = 2;');
    await page.context().close();
  });

  it.skipIf(!python)(
    'Download gives a notebook that nbformat finds valid',
    async () => {
      const { page } = await opened().open(PAGE);
      const [good, bad, changed] = exerciseCells(lesson).map(
        ({ starter }) => starter.id,
      );
      await cellOf(page, good).write('console.log(1); 2');
      await cellOf(page, good).run();
      await cellOf(page, bad).write("throw new Error('no')");
      await cellOf(page, bad).run();
      await cellOf(page, changed).write('const later = 3;');
      const notebook = await downloaded(page);
      const cells = Object.fromEntries(
        runnableCells(notebook).map((one) => [one.id, one]),
      );
      expect(cells[good]).toMatchObject({
        source: 'console.log(1); 2',
        outputs: [{ output_type: 'stream', name: 'stdout', text: '1\n2\n' }],
      });
      expect(cells[bad].outputs).toMatchObject([{ ename: 'Error', evalue: 'no' }]);
      expect(cells[changed]).toMatchObject({ source: 'const later = 3;', outputs: [] });
      const validate =
        'import sys, nbformat; nbformat.validate(nbformat.reads(sys.stdin.read(), 4))';
      execFileSync(python as string, ['-c', validate], {
        input: JSON.stringify(notebook),
      });
      await page.context().close();
    },
  );

  it('two tabs keep what is typed in either', async () => {
    const { page } = await opened().open(PAGE);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await cellOf(page, id).write('const one = 1;');
    const second = exerciseCells(lesson)[1].starter.id;
    await cellOf(other, second).write('const two = 2;');
    await page.reload();
    for (const [cell, code] of [
      [id, 'const one = 1;'],
      [second, 'const two = 2;'],
    ]) {
      expect(await page.locator(`#cell-${cell} .tools + *`).innerText()).toBe(code);
    }
    await page.context().close();
  });

  it('what was solved counts beside the page, on the front page and in the next kernel', async () => {
    const { page } = await opened().open(PAGE);
    const cell = cellOf(page, id);
    const total = exerciseCells(lesson).length;
    const beside = page.locator('nav.course .solved:visible');
    expect(await beside.count()).toBe(0);
    await cell.write(solved(exercise));
    await cell.run();
    expect(await beside.allInnerTexts()).toEqual([`1 of ${total} solved`]);
    await page.reload();
    expect(await beside.allInnerTexts()).toEqual([`1 of ${total} solved`]);
    await page.goto(`${opened().address}index.html`);
    expect(await page.locator('.cards .solved:not(:empty)').allInnerTexts()).toEqual([
      `1 of ${total} solved`,
    ]);
    await page.getByRole('link', { name: /^Go on: / }).click();
    await page.waitForURL(`**/${PAGE}`);
    await cell.write(
      `import { check, notYet, progress } from '../src';
      check('${exerciseCells(lesson)[1].name}', notYet); progress();`,
    );
    await cell.run();
    expect(await cell.said()).toContain(`1 of ${total} exercises done`);
    await page.context().close();
  });

  it.for([
    { why: 'full', name: 'QuotaExceededError', says: /^This browser keeps no more/ },
    { why: 'forbidden', name: 'SecurityError', says: /^This browser keeps nothing/ },
  ])('a store that is $why is said once, and all works', async ({ name, says }) => {
    const { page } = await opened().open('index.html');
    await page.addInitScript(`Storage.prototype.setItem = () => {
      throw new DOMException('no', '${name}');
    }`);
    await page.goto(`${opened().address}${PAGE}`);
    const state = page.locator('.live-bar .state');
    expect(await state.innerText()).toMatch(says);
    const cell = cellOf(page, id);
    await cell.write('1 + 1');
    await cell.run();
    expect(await cell.said()).toBe('2');
    expect(await state.innerText()).not.toMatch(says);
    await page.context().close();
  });
}
