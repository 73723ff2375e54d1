import { createHash } from 'node:crypto';
import { foreignLanguage } from '../notebook/language';
import { joinText, type Notebook, runnableCells } from '../notebook/notebook';
import { sorted } from '../notebook/sorted';
import { normalise } from '../outputs/compare-outputs';
import { moduleFingerprint } from './module-fingerprint';

/**
 * The name in a notebook's metadata under which it says what it was executed with: a
 * fingerprint of its cells, of their outputs and of the module. It stands in the notebook
 * itself, so that it is stored, copied and lost together with the outputs.
 */
const EXECUTED_WITH = 'backprop-twice';
const LENGTH = 32;

/**
 * Whether a notebook's outputs are what its cells gave, with the module as it is now. One in
 * another language never runs here: nothing can be behind in it.
 */
export function isUpToDate(notebook: Notebook): boolean {
  return (
    foreignLanguage(notebook) !== undefined ||
    notebook.metadata?.[EXECUTED_WITH] === fingerprint(notebook, moduleFingerprint())
  );
}

/**
 * An executed notebook with the note of what it was executed with.
 *
 * @param module the module's fingerprint when the kernel was started
 */
export function noteExecuted(notebook: Notebook, module: string): Notebook {
  const metadata = {
    ...notebook.metadata,
    [EXECUTED_WITH]: fingerprint(notebook, module),
  };
  return { ...notebook, metadata: sorted(metadata) };
}

function fingerprint(notebook: Notebook, module: string): string {
  const cells = runnableCells(notebook).map(({ source, execution_count, outputs }) => [
    joinText(source),
    execution_count,
    normalise(outputs),
  ]);
  return createHash('sha256')
    .update(JSON.stringify([cells, module]))
    .digest('hex')
    .slice(0, LENGTH);
}
