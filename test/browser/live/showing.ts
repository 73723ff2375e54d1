import { expect, it } from 'vitest';
import { runnableCells } from '../../../src/book/notebook/notebook';
import { readCourse } from '../../notebooks/course';
import type { ServedSite } from '../site/served-site';
import { cellOf } from './live-page';

const lesson = readCourse()[2];
const PAGE = `${lesson.name}.html`;
const [first] = runnableCells(lesson.notebook);

/** Tests of what a page makes of what cells show. */
export function testShowing(opened: () => ServedSite): void {
  const shown = async (code: string) => {
    const { page, complaints } = await opened().open(PAGE);
    const cell = cellOf(page, first.id);
    await cell.write(`import { display } from 'tslab'; ${code}`);
    await cell.run();
    return { page, complaints, said: cell.said, box: cell.cell.locator('.outputs') };
  };

  it('Markdown becomes what it means, with its formulas', async () => {
    const { page, complaints, box } = await shown(`display.markdown(
      '# Loss\\n\\n- **small** $a^2$\\n\\n$$b^2$$\\n\\n| n |\\n| - |\\n| 7 |\\n\\n' +
      '[in](javascript:alert(1)) <script>alert(2)</script>'
    );`);
    await box.locator('.katex-display').waitFor();
    expect(await box.locator('h1').innerText()).toBe('Loss');
    expect(await box.locator('li strong').innerText()).toBe('small');
    expect(await box.locator('li .katex').count()).toBe(1);
    expect(await box.locator('td').innerText()).toBe('7');
    expect(await box.locator('script, [href^=javascript]').count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('SVG is shown as a picture, in which nothing acts', async () => {
    const { page, box } = await shown(`display.svg(
      '<svg width="30" height="20" onload="top.acted = 1"><script>top.acted = 2</script>' +
      '<rect width="30" height="20" fill="red"/></svg>'
    );`);
    await page.waitForFunction(
      `document.querySelector('#cell-${first.id} img').naturalWidth === 30`,
    );
    expect(await box.locator('svg').count()).toBe(0);
    expect(await page.evaluate('window.acted')).toBeUndefined();
    await page.context().close();
  });

  it('what only a notebook can show is said', async () => {
    const { page, said } = await shown(`display.javascript('1');`);
    expect(await said()).toBe(
      'This output is text/javascript, which can’t be shown here.',
    );
    await page.context().close();
  });
}
