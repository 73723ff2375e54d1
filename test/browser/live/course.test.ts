import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runnableCells, tagsOf } from '../../../src/book/notebook/notebook';
import { readCourse } from '../../notebooks/course';
import { chromiumPath } from '../chromium';
import { openSite, type ServedSite } from '../site/served-site';
import { downloaded, inCommon, runAll } from './live-page';

describe.skipIf(!chromiumPath)('in the page', { timeout: 60_000 }, () => {
  let site: ServedSite;
  beforeAll(async () => {
    site = await openSite();
  }, 120_000);
  afterAll(() => site.close());

  it.for(readCourse())('all cells of $name give their outputs', async (lesson) => {
    const { page, complaints } = await site.open(`${lesson.name}.html`);
    expect(await runAll(page)).toMatch(/^All cells ran in /);
    const cells = runnableCells(await downloaded(page));
    const stored = runnableCells(lesson.notebook);
    expect(cells.map(({ id }) => id)).toEqual(stored.map(({ id }) => id));
    for (const [k, cell] of stored.entries()) {
      expect([cell.id, cells[k].source]).toEqual([cell.id, cell.source]);
      if (tagsOf(cell).includes('nbval-ignore-output')) continue;
      expect.soft([cell.id, inCommon(cells[k])]).toEqual([cell.id, inCommon(cell)]);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
