import { stringify } from 'lossless-json';
import type { Notebook } from '../../book/notebook/notebook';

/**
 * What a page loads to give the notebook away: all of it but the code of its cells, which
 * stands on the page.
 */
export function notebookScript(notebook: Notebook): string {
  const cells = notebook.cells.map((cell) =>
    cell.cell_type === 'code' ? { ...cell, source: '' } : cell,
  );
  return `liveSources.notebook = ${stringify({ ...notebook, cells })};\n`;
}
