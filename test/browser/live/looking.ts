import { expect, it } from 'vitest';
import { runnableCells } from '../../../src/book/notebook/notebook';
import { readCourse } from '../../notebooks/course';
import { faultsOf } from '../site/axe';
import type { ServedSite } from '../site/served-site';
import { cellOf } from './live-page';

const lesson = readCourse()[2];
const PAGE = `${lesson.name}.html`;
const [first, second, third] = runnableCells(lesson.notebook);

/** Tests of how a page looks, to eyes and to programs, while its cells run. */
export function testLooking(opened: () => ServedSite): void {
  it.for(['light' as const, 'dark' as const])(
    'axe finds no fault with an editor, an error and other outputs, %s',
    async (colorScheme) => {
      const { page } = await opened().open(PAGE, { colorScheme, bypassCSP: true });
      // What it says comes and goes while axe looks.
      await page.route('**/types.js', (route) => route.abort());
      await cellOf(page, third.id).run();
      await cellOf(page, second.id).write(
        'const seen = 1;\nfail(seen, "text"); // really',
      );
      await cellOf(page, second.id).run();
      await cellOf(page, first.id).write('1');
      await page.locator('.live-bar summary').click();
      expect(await faultsOf(page)).toEqual([]);
      await page.context().close();
    },
  );

  it.for([360, 700, 1280])('at a width of %i all of it fits', async (width) => {
    const { page } = await opened().open(PAGE, {
      viewport: { width, height: 740 },
      hasTouch: width < 500,
    });
    const tops = await page
      .locator('.tools')
      .evaluateAll((all) =>
        all.map(
          (tools) =>
            (tools.nextElementSibling as Element).getBoundingClientRect().top -
            tools.getBoundingClientRect().bottom,
        ),
      );
    expect(Math.min(...tops)).toBeGreaterThanOrEqual(0);
    expect(await page.locator('.tools').nth(2).innerText()).toMatch(/^Cell 3\b/);
    const cell = cellOf(page, second.id);
    await cell.write('const a = 1;\nfail(a);');
    await cell.run();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    const [tools, code, bar] = await Promise.all(
      [
        cell.cell.locator('.tools'),
        cell.cell.locator('.cm-line').first(),
        page.locator('.live-bar'),
      ].map((part) => part.boundingBox()),
    );
    if (!tools || !code || !bar) throw new Error('a part is not there');
    expect(tools.y + tools.height).toBeLessThanOrEqual(code.y + 1);
    expect(bar.height).toBeLessThan(60);
    // All the words can be read, on a phone too.
    await cell.write('await new Promise(() => {})');
    await cell.cell.getByRole('button', { name: /^Run/ }).click();
    await page.locator('.cell.running').waitFor();
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    const state = page.locator('.live-bar .state');
    expect(await state.innerText()).toMatch(/^Stopped/);
    const [seen, all] = (await state.evaluate((one) => [
      one.clientHeight,
      one.scrollHeight,
    ])) as [number, number];
    expect(all - seen).toBeLessThan(2);
    await page.context().close();
  });

  it('the line that failed is marked, with an editor and without', async () => {
    const { page } = await opened().open(PAGE);
    const cell = cellOf(page, second.id);
    await cell.write('const a = 1;\nfail(a);');
    await cell.run();
    const marked = cell.cell.locator('.wrong-line');
    expect(await marked.allInnerTexts()).toEqual(['fail(a);']);
    await cell.write('2');
    expect(await marked.count()).toBe(0);
    await cellOf(page, first.id).write('throw new Error("no module")');
    await cell.run();
    expect(await marked.count()).toBe(0);
    await page.context().close();
  });

  it('without scripts nothing of it is there', async () => {
    const { page } = await opened().open(PAGE, { javaScriptEnabled: false });
    expect(await page.locator('.tools, .live-bar, .outputs').count()).toBe(0);
    expect(await page.locator('.cell pre >> visible=true').first().isVisible()).toBe(
      true,
    );
    await page.context().close();
  });
}
