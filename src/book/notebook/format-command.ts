import { basename } from 'node:path';
import { notebooksFolder } from '../project';
import { findNotebooks } from './find-notebooks';
import { formatCells } from './format-cells';
import { readNotebook } from './read-notebook';
import { writeNotebook } from './write-notebook';

/**
 * The `format` command: formats the cells of notebooks and says which have changed.
 *
 * @param names as `findNotebooks` takes them
 * @throws {BookError} when a name stands for no notebook, or a cell cannot be read
 */
export async function formatCommand(names: string[]): Promise<void> {
  for (const file of await findNotebooks(names, notebooksFolder)) {
    const { notebook, changed } = await formatCells(await readNotebook(file));
    if (changed.length > 0) await writeNotebook(file, notebook);
    console.log(`${basename(file)}: ${changed.join(', ') || 'well formatted'}`);
  }
}
