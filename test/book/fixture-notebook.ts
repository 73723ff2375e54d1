import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { CodeCell, Notebook } from '../../src/book/notebook/notebook';
import { formatNotebook } from '../../src/book/notebook/write-notebook';

/** A folder for one test, removed when that has finished. */
export async function temporaryFolder(
  finished: typeof onTestFinished = onTestFinished,
): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'book-test-')));
  finished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export function codeCell(id: string, source: string, tags?: string[]): CodeCell {
  return {
    cell_type: 'code',
    execution_count: null,
    id,
    metadata: tags ? { tags } : {},
    outputs: [],
    source,
  };
}

/** A notebook of code cells: their sources by their ids, or cells. */
export function notebookOf(cells: Record<string, string> | CodeCell[]): Notebook {
  return {
    cells: Array.isArray(cells)
      ? cells
      : Object.entries(cells).map(([id, source]) => codeCell(id, source)),
    metadata: {
      kernelspec: { display_name: 'TypeScript', language: 'typescript', name: 'tslab' },
    },
    nbformat: 4,
    nbformat_minor: 5,
  };
}

/** Puts a notebook into a folder and returns its path. */
export async function writeFixture(
  folder: string,
  name: string,
  cells: Record<string, string> | CodeCell[],
): Promise<string> {
  const file = join(folder, `${name}.ipynb`);
  await writeFile(file, formatNotebook(notebookOf(cells)));
  return file;
}
