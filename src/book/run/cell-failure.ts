import { basename, dirname } from 'node:path';
import { BookError } from '../../program/book-error';
import { type CodeCell, joinText } from '../notebook/notebook';
import type { CellRun } from './cell-run';
import { type Diagnostic, parseDiagnostics } from './diagnostics';
import { locateInCell } from './locate';
import { printable, withShortLines } from './readable';
import { shorten } from './shorten';
import { cellFrames } from './stack-frames';

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
export async function explainStderr(
  file: string,
  cells: CodeCell[],
  run: CellRun,
): Promise<BookError> {
  const { status } = run;
  const stderr = printable(run.stderr);
  if (!run.stderr) {
    return cellFailure(
      file,
      cells,
      run,
      `the kernel replied "${status}" and nothing else`,
    );
  }
  const [first, ...others] =
    (status === 'error' && parseDiagnostics(stderr)) || ([] as Diagnostic[]);
  if (first) {
    const more = others.map(({ line, message }) =>
      line === first.line ? message : `line ${line}: ${message}`,
    );
    return cellFailure(
      file,
      cells,
      run,
      [first.message, ...more].join('\n'),
      first.line,
    );
  }
  const sources = cells.slice(0, run.count).map(({ source }) => joinText(source));
  const line = await locateInCell(dirname(file), sources, cellFrames(stderr));
  return cellFailure(file, cells, run, shorten(stderr), line);
}
