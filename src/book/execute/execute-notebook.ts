import { basename } from 'node:path';
import { BookError } from '../../program/book-error';
import { foreignLanguage } from '../notebook/language';
import { readStored } from '../notebook/read-notebook';
import { replaceNotebook } from '../notebook/write-notebook';
import { compareOutputs, type Difference } from '../outputs/compare-outputs';
import { type NotebookRun, type RunOptions, runNotebook } from '../run/run-notebook';
import { moduleFingerprint } from './module-fingerprint';
import { noteExecuted } from './up-to-date';

export interface ExecuteOptions extends RunOptions {
  /** Writes nothing and compares with the stored outputs instead. */
  check?: boolean;
}

/** What came of a notebook all of whose cells ran. */
export interface Execution extends NotebookRun {
  /** Whether the file was replaced; it stays as it is when nothing in it changes. */
  written: boolean;
  /** What `check` found. */
  differences: Difference[];
}

/**
 * Runs a notebook and stores its outputs, or compares them with the stored ones. The file
 * is replaced in one step after all cells ran, or not touched at all.
 *
 * @throws {BookError} when the file is no notebook, or one in another language, a cell fails,
 * or the file was changed or removed while it ran
 * @throws the signal's reason when that is aborted before the file is replaced
 */
export async function executeNotebook(
  file: string,
  options: ExecuteOptions = {},
): Promise<Execution> {
  const stored = await readStored(file);
  const language = foreignLanguage(stored.notebook);
  if (language) {
    throw new BookError(
      `${basename(file)}: its code is ${language}, which does not run here, so it stays as ` +
        'it is; open it in a Jupyter that has its kernel',
    );
  }
  const module = moduleFingerprint();
  const run = await runNotebook(file, stored.notebook, options);
  if (options.check) {
    const differences = compareOutputs(stored.notebook, run.notebook);
    return { ...run, written: false, differences };
  }
  options.signal?.throwIfAborted();
  const written = await replaceNotebook(stored, noteExecuted(run.notebook, module));
  return { ...run, written, differences: [] };
}
