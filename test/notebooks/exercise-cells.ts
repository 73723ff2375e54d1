import {
  type Cell,
  type CodeCell,
  joinText,
  tagsOf,
} from '../../src/book/notebook/notebook';
import type { Lesson } from './course';

/** The cells of one exercise, in the order in which they stand in a notebook. */
export interface ExerciseCells {
  /** The name that the starter hands to `check`. */
  name: string;
  question: Cell | undefined;
  starter: CodeCell;
  hint: Cell | undefined;
  solution: Cell | undefined;
}

const CHECK = /^check\(\s*'([^']+)'/m;

/** The exercises of a notebook: starter cells, and what stands around them. */
export function exerciseCells({ notebook: { cells } }: Lesson): ExerciseCells[] {
  return cells.flatMap((cell, index) =>
    cell.cell_type === 'code' && tagsOf(cell).includes('exercise')
      ? {
          name: CHECK.exec(joinText(cell.source))?.[1] ?? '',
          question: cells[index - 1],
          starter: cell,
          hint: cells[index + 1],
          solution: cells[index + 2],
        }
      : [],
  );
}

/** The starter's code with the solution in the place of what comes before `check`. */
export function solved({ starter, solution }: ExerciseCells): string {
  const source = joinText(starter.source);
  const [, code] =
    /^```ts\n([\s\S]*?)^```/m.exec(joinText(solution?.source ?? '')) ?? [];
  return `${code}${source.slice(source.search(CHECK))}`;
}
