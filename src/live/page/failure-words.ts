import type { CellFailure } from '../kernel/show/output';
import type { PageCell } from './page-cell';

/** What a failed cell says: the error, where it is, and what usually helps. */
export function failureWords(
  failure: CellFailure,
  cell: PageCell,
  cells: readonly PageCell[],
  cellThatDefines: (name: string) => number | undefined,
): string {
  const { name, message } = failure;
  const hint =
    (name === 'SyntaxError' && liveHints.bracketHint(cell.code)) ||
    liveHints.hintFor(message, cellThatDefines);
  return [`${name}: ${message}`, placeOf(failure, cell, cells), hint]
    .filter(Boolean)
    .join('\n');
}

function placeOf(
  { cell: id, line }: CellFailure,
  cell: PageCell,
  cells: readonly PageCell[],
): string {
  if (line === undefined) return '';
  if (id === cell.id) return `in line ${line} of this cell`;
  const other = cells.find((one) => one.id === id);
  return `in line ${line} of cell ${other?.number ?? id}`;
}
