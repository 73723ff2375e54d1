import { readFile } from 'node:fs/promises';
import { BookError } from '../book-error';
import type { Cell, Notebook } from './notebook';

/**
 * Reads a notebook.
 *
 * @throws {BookError} naming the file and what is wrong with it
 */
export async function readNotebook(file: string): Promise<Notebook> {
  try {
    return parseNotebook(await readFile(file, 'utf8'));
  } catch (error) {
    throw new BookError(`${file}: ${(error as Error).message}`);
  }
}

/**
 * Reads a notebook's JSON.
 *
 * @throws {BookError} when it is no notebook in format 4.5
 */
export function parseNotebook(json: string): Notebook {
  const notebook = parseJson(json) as Partial<Notebook> | null;
  if (typeof notebook !== 'object' || !Array.isArray(notebook?.cells)) {
    throw new BookError('not a notebook: it has no list of cells');
  }
  const { nbformat, nbformat_minor, cells } = notebook;
  if (nbformat !== 4 || !nbformat_minor || nbformat_minor < 5) {
    throw new BookError(
      `notebook format ${nbformat}.${nbformat_minor}; 4.5 or a later 4 is wanted`,
    );
  }
  const ids = new Set<string>();
  cells.forEach((cell, index) => {
    const complaint = complaintAbout(cell, ids);
    if (complaint) throw new BookError(`cell ${index + 1} ${complaint}`);
    ids.add(cell.id);
  });
  return notebook as Notebook;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new BookError(`not valid JSON: ${(error as Error).message}`);
  }
}

function complaintAbout(cell: Cell, ids: Set<string>): string | undefined {
  if (!cell.id) return 'has no id';
  if (ids.has(cell.id)) return `has the id "${cell.id}", as an earlier one does`;
  if (!['code', 'markdown', 'raw'].includes(cell.cell_type)) {
    return `(${cell.id}) is of the unknown type "${cell.cell_type}"`;
  }
  if (cell.source === undefined) return `(${cell.id}) has no source`;
  if (cell.cell_type === 'code' && !Array.isArray(cell.outputs)) {
    return `(${cell.id}) has no list of outputs`;
  }
  return undefined;
}
