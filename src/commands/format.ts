import { basename } from 'node:path';
import { findNotebooks } from '../book/notebook/find-notebooks';
import { formatCells } from '../book/notebook/format-cells';
import { foreignLanguage } from '../book/notebook/language';
import { readStored } from '../book/notebook/read-notebook';
import { replaceNotebook } from '../book/notebook/write-notebook';
import { notebooksFolder } from '../program/project';

/**
 * The `format` command: formats the cells of notebooks and says which have changed.
 *
 * @param names as `findNotebooks` takes them
 * @throws {BookError} when a name stands for no notebook, or a cell cannot be read
 */
export async function formatCommand(names: string[]): Promise<void> {
  for (const file of await findNotebooks(names, notebooksFolder)) {
    const name = basename(file);
    const stored = await readStored(file);
    const language = foreignLanguage(stored.notebook);
    if (language) {
      console.log(`${name}: ${language}, which is left as it is`);
      continue;
    }
    const { notebook, changed } = await formatCells(stored.notebook, name);
    if (changed.length > 0) await replaceNotebook(stored, notebook);
    console.log(`${name}: ${changed.join(', ') || 'well formatted'}`);
  }
}
