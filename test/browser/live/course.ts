import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { joinText, runnableCells, tagsOf } from '../../../src/book/notebook/notebook';
import { readCourse } from '../../notebooks/course';
import { exerciseCells, solved } from '../../notebooks/exercise-cells';
import type { ServedSite } from '../site/served-site';
import { cellOf, downloaded, inCommon, runAll } from './live-page';

/** Tests of what the course's own cells give in the page. */
export function testCourse(opened: () => ServedSite): void {
  it.for(readCourse())('all cells of $name give their outputs', async (lesson) => {
    const { page, complaints } = await opened().open(`${lesson.name}.html`);
    expect(await runAll(page)).toMatch(/^All cells ran in /);
    const cells = runnableCells(await downloaded(page));
    const stored = runnableCells(lesson.notebook);
    expect(cells.map(({ id }) => id)).toEqual(stored.map(({ id }) => id));
    expect(cells.map(({ source }) => source)).toEqual(
      stored.map(({ source }) => joinText(source)),
    );
    const different = stored.filter((cell, k) => {
      if (tagsOf(cell).includes('nbval-ignore-output')) return false;
      return !isDeepStrictEqual(inCommon(cells[k]), inCommon(cell));
    });
    expect(different.map(({ id }) => id)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.for(readCourse())('all exercises of $name can be solved', async (lesson) => {
    const { page } = await opened().open(`${lesson.name}.html`);
    const verdicts: string[] = [];
    const exercises = exerciseCells(lesson);
    for (const exercise of exercises) {
      const cell = cellOf(page, exercise.starter.id);
      await cell.write(solved(exercise));
      await cell.run();
      verdicts.push(`${exercise.name} ${(await cell.said()).includes('✓ Right.')}`);
    }
    expect(verdicts).toEqual(exercises.map(({ name }) => `${name} true`));
    await page.context().close();
  });
}
