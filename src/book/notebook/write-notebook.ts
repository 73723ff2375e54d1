import { randomBytes } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Notebook } from './notebook';

/** A notebook's JSON as Jupyter writes it: indented by one space, with a last newline. */
export function formatNotebook(notebook: Notebook): string {
  return `${JSON.stringify(notebook, null, 1)}\n`;
}

/** Everyone may read it, its owner write. */
const NEW_FILE = 0o644;

/**
 * Replaces a notebook's file in one step: whoever reads it sees the old or the new one,
 * never a part. The file keeps its permissions; where there is none, it is made.
 */
export async function writeNotebook(file: string, notebook: Notebook): Promise<void> {
  const mode = await stat(file).then(
    ({ mode }) => mode,
    () => NEW_FILE,
  );
  const suffix = randomBytes(4).toString('hex');
  const beside = join(dirname(file), `.${basename(file)}.${suffix}.tmp`);
  try {
    const handle = await open(beside, 'wx', mode);
    try {
      await handle.chmod(mode);
      await handle.writeFile(formatNotebook(notebook));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
