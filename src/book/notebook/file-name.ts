import { basename } from 'node:path';
import { BookError } from '../../program/book-error';

/** Signs that no one sees, which may end a line or speak to a terminal, and half ones. */
const UNSEEN = /[\p{Cc}\p{Cs}\u2028\u2029]/u;

/** As file systems count it, with room for what is added to the names of other files. */
const MOST_BYTES = 200;

/**
 * Makes sure that pages, decks and prints can be called as the notebook is. Whatever else a
 * name holds is escaped wherever it goes.
 *
 * @throws {BookError} naming the notebook that must be called something else
 */
export function requireFileName(file: string): void {
  const name = basename(file, '.ipynb');
  const bytes = Buffer.byteLength(name);
  const [unseen] = UNSEEN.exec(name) ?? [];
  if (unseen === undefined && bytes <= MOST_BYTES) return;
  const found =
    unseen === undefined
      ? `a name of ${bytes} bytes, and ${MOST_BYTES} is the most`
      : `U+${unseen.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()} in its name, which nobody sees`;
  const seen = file.replaceAll(new RegExp(UNSEEN, 'gu'), '\ufffd');
  throw new BookError(`${seen} has ${found}; give it another name`);
}
