import { type Notebook, tagsOf } from '../notebook/notebook';

/** The tag of cells that give an exercise's solution. */
const SOLUTION = 'solution';

/** A notebook as a class gets it: without solutions and without outputs. */
export function asHandout(notebook: Notebook): Notebook {
  const cells = notebook.cells
    .filter((cell) => !tagsOf(cell).includes(SOLUTION))
    .map((cell) =>
      cell.cell_type === 'code'
        ? { ...cell, execution_count: null, outputs: [] }
        : cell,
    );
  return { ...notebook, cells };
}
