import { readFile } from 'node:fs/promises';
import { LosslessNumber, parse } from 'lossless-json';
import { BookError, inWords } from '../../program/book-error';
import { complaintAboutCell } from './complaint';
import type { Notebook } from './notebook';
import { withIds } from './with-ids';

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
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new BookError(inWords(Object.assign(error, { path: file })));
  });
  try {
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
 * Reads a notebook's JSON. A format before 4.5 is read as that, as Jupyter does.
 *
 * @throws {BookError} when it is no notebook in format 4
 */
export function parseNotebook(json: string): Notebook {
  const notebook = parseJson(json) as Partial<Notebook> | null;
  if (typeof notebook !== 'object' || notebook === null) {
    throw new BookError('not a notebook: it has no list of cells');
  }
  const { nbformat, nbformat_minor: minor } = notebook;
  if (Number(nbformat) < 4) {
    throw new BookError(
      `notebook format ${nbformat}; 4 is wanted, which Jupyter makes of it when you ` +
        'open and save it there',
    );
  }
  if (!Array.isArray(notebook.cells)) {
    throw new BookError('not a notebook: it has no list of cells');
  }
  if (nbformat !== 4 || !Number.isInteger(minor)) {
    const found =
      nbformat === undefined ? 'no nbformat' : `format ${nbformat}.${minor}`;
    throw new BookError(`it has ${found}; 4.0 or a later 4 is wanted`);
  }
  const cells = withIds(notebook.cells);
  cells.forEach((cell, index) => {
    const complaint = complaintAboutCell(cell);
    if (complaint) throw new BookError(`cell ${index + 1}${complaint}`);
  });
  const nbformat_minor = Math.max(Number(minor), 5);
  return { ...notebook, cells, nbformat_minor } as Notebook;
}

function parseJson(json: string): unknown {
  try {
    return parse(json, undefined, exactNumber);
  } catch (error) {
    throw new BookError(`not valid JSON: ${reasonOf(error as Error, json)}`);
  }
}

/** Why it can't be read; in other words where people, or their tools, do this often. */
function reasonOf({ message }: Error, json: string): string {
  const place = Number(/\d+$/.exec(message)?.[0]);
  const [number] = /^-?(?:NaN|Infinity)/.exec(json.slice(place)) ?? [];
  if (number) {
    return `it holds ${number}, as Python writes it, at position ${place}; clear that output`;
  }
  if (/^<{7} /m.test(json)) {
    return 'git could not merge it, and its marks, such as <<<<<<<, stand in it';
  }
  if (/call stack/.test(message)) return 'lists or objects in it are nested too deeply';
  return message;
}

/** A number that JavaScript would write in another way keeps all of its digits. */
function exactNumber(digits: string): number | LosslessNumber {
  const value = Number(digits);
  return String(value) === digits ? value : new LosslessNumber(digits);
}
