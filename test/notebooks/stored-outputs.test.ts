import { describe, it } from 'vitest';
import type { CodeCell, Notebook } from '../../src/book/notebook/notebook';
import { compareOutputs } from '../../src/book/outputs/compare-outputs';
import { runNotebook } from '../../src/book/run/run-notebook';
import { readCourse } from './course';
import { exerciseCells, solved } from './exercise-cells';

describe.concurrent('on a fresh kernel', { timeout: 180_000 }, () => {
  it.for(readCourse())(
    '$name says what is stored, and its solutions are right',
    async (lesson, { expect }) => {
      const { file, notebook } = lesson;
      const solutions = exerciseCells(lesson).map((exercise): CodeCell => {
        const id = `solved-${exercise.name}`;
        return { ...exercise.starter, id, source: solved(exercise), outputs: [] };
      });
      const cells = [...notebook.cells, ...solutions];
      const run = await runNotebook(file, { ...notebook, cells });

      const lessonAgain = run.notebook.cells.slice(0, notebook.cells.length);
      expect(compareOutputs(notebook, { ...run.notebook, cells: lessonAgain })).toEqual(
        [],
      );
      expect(solutionsNotRight(run.notebook, notebook.cells.length)).toEqual([]);
    },
  );
});

/** What the cells from the given place on say, where that is not "right". */
function solutionsNotRight({ cells }: Notebook, from: number): string[] {
  return cells
    .slice(from)
    .map((cell) => `${cell.id}: ${JSON.stringify((cell as CodeCell).outputs)}`)
    .filter((said) => !said.includes('✓ Right'));
}
