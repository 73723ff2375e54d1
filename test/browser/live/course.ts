import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { readCourse } from '../../notebooks/course';
import { exerciseCells, solved } from '../../notebooks/exercise-cells';
import type { ServedSite } from '../site/served-site';
import { cellOf, downloaded, runAll } from './live-page';
import { expectStoredOutputs } from './stored-outputs';

/** Tests of what the course's own cells give in the page. */
export function testCourse(opened: () => ServedSite): void {
  it.for(readCourse())('all cells of $name give their outputs', async (lesson) => {
    const { page, complaints } = await opened().open(`${lesson.name}.html`);
    expect(await runAll(page)).toMatch(/^All cells ran in /);
    expectStoredOutputs(await downloaded(page), lesson);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  if (process.env.EVERY_NOTEBOOK) {
    it.for(readCourse())('all cells of $name do so from a disk', async (lesson) => {
      const { page } = await opened().open('index.html');
      await page.goto(`${pathToFileURL(opened().folder)}/${lesson.name}.html`);
      expect(await runAll(page)).toMatch(/^All cells ran in /);
      expectStoredOutputs(await downloaded(page), lesson);
      await page.context().close();
    });
  }

  // What an answer is judged by is the same everywhere; one notebook shows that it is here.
  const solvedHere = process.env.EVERY_NOTEBOOK ? readCourse() : [readCourse()[8]];
  it.for(solvedHere)('all exercises of $name can be solved', async (lesson) => {
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
