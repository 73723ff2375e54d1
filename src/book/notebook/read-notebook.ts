import { readFile } from 'node:fs/promises';
import { LosslessNumber, parse } from 'lossless-json';
import { BookError } from '../../program/book-error';
import { complaintAboutCell } from './complaint';
import type { Notebook } from './notebook';

/** A notebook, and the bytes of the file in which it was found. */
export interface StoredNotebook {
  file: string;
  bytes: Buffer;
  notebook: Notebook;
}

/**
 * Reads a notebook.
 *
 * @throws {BookError} naming the file and what is wrong with it
 */
export async function readNotebook(file: string): Promise<Notebook> {
  return (await readStored(file)).notebook;
}

/**
 * Reads a notebook that is to be replaced; see `replaceNotebook`.
 *
 * @throws {BookError} naming the file and what is wrong with it
 */
export async function readStored(file: string): Promise<StoredNotebook> {
  try {
    const bytes = await readFile(file);
    return { file, bytes, notebook: parseNotebook(decode(bytes)) };
  } catch (error) {
    throw new BookError(`${file}: ${(error as Error).message}`);
  }
}

// A byte that is replaced by a question mark would be lost when the file is written.
function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf8', { fatal: true }).decode(bytes);
  } catch {
    throw new BookError('not valid UTF-8, in which notebooks are written');
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
    const complaint = complaintAboutCell(cell, ids);
    if (complaint) throw new BookError(`cell ${index + 1}${complaint}`);
    ids.add(cell.id);
  });
  return notebook as Notebook;
}

function parseJson(json: string): unknown {
  try {
    return parse(json, undefined, exactNumber);
  } catch (error) {
    throw new BookError(`not valid JSON: ${(error as Error).message}`);
  }
}

/** A number that JavaScript would write in another way keeps all of its digits. */
function exactNumber(digits: string): number | LosslessNumber {
  const value = Number(digits);
  return String(value) === digits ? value : new LosslessNumber(digits);
}
