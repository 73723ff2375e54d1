import { basename } from 'node:path';
import { BookError } from '../../program/book-error';

/**
 * Makes sure that what is made of notebooks, and bears their names, doesn't overwrite each
 * other, on a disk for which capitals are no difference either.
 *
 * @param taken names that something else has already, in small letters
 * @throws {BookError} naming a notebook that must be called something else
 */
export function requireOwnNames(
  files: readonly string[],
  taken: readonly string[] = [],
): void {
  const seen = new Map<string, string>();
  for (const file of files) {
    const name = basename(file, '.ipynb');
    const plain = name.normalize('NFC').toLowerCase();
    if (taken.includes(plain)) {
      throw new BookError(
        `${file}: ${plain}.html is a page of the site's own; give the notebook another name`,
      );
    }
    const other = seen.get(plain);
    if (other) {
      throw new BookError(
        `${other} and ${file} would be written to one file; give one of them another name`,
      );
    }
    seen.set(plain, file);
  }
}
