import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { BookError } from '../../program/book-error';
import { requireFileName } from './file-name';

/** All notebooks of a folder, in the order of their names. */
export async function notebooksIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => name.endsWith('.ipynb') && !name.startsWith('.'))
    .sort()
    .map((name) => join(folder, name));
}

/**
 * The files that the names stand for; all of the folder's notebooks without any name.
 *
 * @param names paths, or short names: `01-forward-pass`, or its beginning, `01`
 * @throws {BookError} that lists what there is when a name fits none or several, and when
 * a notebook needs another name
 */
export async function findNotebooks(
  names: string[],
  folder: string,
): Promise<string[]> {
  const known = await notebooksIn(folder);
  if (names.length === 0 && known.length === 0) {
    throw new BookError(`There is no notebook in ${folder}.`);
  }
  const found = names.map((name) => findNotebook(name, known, folder));
  const files = names.length > 0 ? [...new Set(await Promise.all(found))] : known;
  files.forEach(requireFileName);
  return files;
}

async function findNotebook(
  name: string,
  known: string[],
  folder: string,
): Promise<string> {
  if (name.endsWith('.ipynb') && (await isFile(name))) return resolve(name);
  const shortName = basename(name, '.ipynb');
  const here = dirname(name) === '.' || resolve(dirname(name)) === folder;
  const near = here ? known : [];
  const exact = near.find((file) => basename(file, '.ipynb') === shortName);
  if (exact) return exact;
  const fitting = near.filter((file) => basename(file).startsWith(shortName));
  if (fitting.length === 1) return fitting[0];
  const list = known.map((file) => `  ${basename(file, '.ipynb')}`).join('\n');
  throw new BookError(
    `${fitting.length === 0 ? 'No notebook' : 'More than one notebook'} is called ` +
      `"${name}". There are:\n${list || '  none'}`,
  );
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
