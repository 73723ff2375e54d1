import { basename } from 'node:path';
import { BookError } from '../../program/book-error';
import { printable, withShortLines } from '../../text/readable';
import { type CodeCell, joinText } from '../notebook/notebook';
import type { CellRun } from './cell-run';
import { type Diagnostic, parseDiagnostics } from './diagnostics';
import { shorten } from './shorten';

/**
 * A failure with the place where it came up.
 *
 * @param line the line in the cell, from 1, where it is known
 */
export function cellFailure(
  file: string,
  cells: CodeCell[],
  run: CellRun,
  said: string,
  line?: number,
): BookError {
  const { cell, count } = run;
  const place = `${basename(file)}, cell ${count} of ${cells.length} (${cell.id})`;
  const text = line && joinText(cell.source).split('\n')[line - 1]?.trim();
  const readable = (what: string) => withShortLines(printable(what));
  if (!text) return new BookError(`${place}: ${readable(said)}`);
  return new BookError(
    `${place}, line ${line}:\n    ${readable(text)}\n${readable(said)}`,
  );
}

/** The failure of a cell that wrote to stderr or got another reply than "ok". */
export function explainStderr(
  file: string,
  cells: CodeCell[],
  run: CellRun,
): BookError {
  if (!run.stderr) {
    const said = `the kernel replied "${run.status}" and nothing else`;
    return cellFailure(file, cells, run, said);
  }
  const stderr = printable(run.stderr);
  const [first, ...others] =
    (run.status === 'error' && parseDiagnostics(stderr)) || ([] as Diagnostic[]);
  if (!first) return cellFailure(file, cells, run, shorten(stderr));
  const more = others.map(({ line, message }) =>
    line === first.line ? message : `line ${line}: ${message}`,
  );
  const said = [first.message, ...more].join('\n');
  return cellFailure(file, cells, run, said, first.line);
}
