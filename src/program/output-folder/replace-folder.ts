import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { watchForInterruption } from '../interruption';
import { recordContents, requireReplaceable } from './contents';

/**
 * Fills a folder as a whole: a new one is filled beside it and takes its place when all is
 * there. When anything fails, or Ctrl-C comes first, the folder stays as it was.
 *
 * @param folder as `chooseFolder` gives it
 * @param madeBy the command; only what it wrote there itself is ever replaced
 * @param fill is given the new folder, and a signal that stops it
 * @throws {BookError} when the folder holds anything that is somebody's
 */
export async function replaceFolder<Result>(
  folder: string,
  madeBy: string,
  fill: (folder: string, signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  await requireReplaceable(folder, madeBy);
  const { signal, release } = watchForInterruption();
  const beside = nobodys(folder);
  try {
    await mkdir(dirname(folder), { recursive: true });
    await mkdir(beside);
    const result = await fill(beside, signal);
    await recordContents(beside, madeBy);
    signal.throwIfAborted();
    await putInPlace(beside, folder, madeBy);
    return result;
  } finally {
    await rm(beside, { recursive: true, force: true });
    release();
  }
}

async function putInPlace(
  beside: string,
  folder: string,
  madeBy: string,
): Promise<void> {
  const earlier = nobodys(folder);
  await requireReplaceable(folder, madeBy);
  try {
    await rename(folder, earlier);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  try {
    await rename(beside, folder);
  } catch (error) {
    // The same command, started twice, may have been quicker: its folder is replaced,
    // and may be on its way out again.
    const { code = '' } = error as NodeJS.ErrnoException;
    const wasQuicker = ['ENOTEMPTY', 'EEXIST'].includes(code) || existsSync(folder);
    if (!wasQuicker && existsSync(earlier)) await rename(earlier, folder);
    if (!wasQuicker) throw error;
    await putInPlace(beside, folder, madeBy);
  }
  await rm(earlier, { recursive: true, force: true });
}

/** A name beside the folder that nobody has. */
function nobodys(folder: string): string {
  const suffix = randomBytes(6).toString('hex');
  return join(dirname(folder), `.${basename(folder)}.${suffix}`);
}
