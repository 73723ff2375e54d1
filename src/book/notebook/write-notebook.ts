import { randomBytes } from 'node:crypto';
import {
  type FileHandle,
  open,
  readFile,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { stringify } from 'lossless-json';
import { BookError } from '../../program/book-error';
import type { Notebook } from './notebook';
import type { StoredNotebook } from './read-notebook';

/** A notebook's JSON as Jupyter writes it: indented by one space, with a last newline. */
export function formatNotebook(notebook: Notebook): string {
  return `${stringify(notebook, null, 1)}\n`;
}

/**
 * Puts a notebook in the place of the one that was read from a file, in one step: whoever
 * reads the file sees the old or the new one, never a part. Owner and permissions stay,
 * and a link still leads to the file.
 *
 * @returns whether there was anything to change
 * @throws {BookError} when the file is no longer as it was read: what was saved meanwhile
 * is somebody's work, and stays
 */
export async function replaceNotebook(
  { file, bytes }: StoredNotebook,
  notebook: Notebook,
): Promise<boolean> {
  const replacement = Buffer.from(formatNotebook(notebook));
  const now = await readNow(file);
  // Whoever ran the same notebook at the same time may have stored the same.
  if (now.equals(replacement)) return false;
  requireUnchanged(file, now, bytes);
  const target = await realpath(file);
  const suffix = randomBytes(4).toString('hex');
  const beside = join(dirname(target), `.${basename(target)}.${suffix}.tmp`);
  try {
    const handle = await open(beside, 'wx');
    try {
      await takeAfter(target, handle);
      await handle.writeFile(replacement);
      await handle.sync();
    } finally {
      await handle.close();
    }
    requireUnchanged(file, await readNow(file), bytes);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  return true;
}

async function readNow(file: string): Promise<Buffer> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    throw new BookError(`${basename(file)} was removed meanwhile, and stays removed`);
  });
}

function requireUnchanged(file: string, now: Buffer, bytes: Buffer): void {
  if (now.equals(bytes)) return;
  throw new BookError(
    `${basename(file)} was saved meanwhile; it stays as it was saved, so run this once more`,
  );
}

/** Gives a new file the owner and the permissions of the one whose place it takes. */
async function takeAfter(target: string, handle: FileHandle): Promise<void> {
  const [wanted, found] = [await stat(target), await handle.stat()];
  if (wanted.uid !== found.uid || wanted.gid !== found.gid) {
    await handle.chown(wanted.uid, wanted.gid).catch(() => {
      throw new BookError(
        `${basename(target)} belongs to another user, and would be yours once it is ` +
          'replaced; copy it, and work on the copy',
      );
    });
  }
  await handle.chmod(wanted.mode);
}
