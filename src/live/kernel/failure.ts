import { inspect } from 'node-inspect-extracted';
import { CodeError, type Place } from './code/code-error';
import type { TransformedCell } from './code/transform-cell';
import type { CellFailure } from './show/output';

/** What each cell that ran became, by its id. */
export type RunCells = ReadonlyMap<string, TransformedCell>;

/** What was thrown, in words, and where in the cells; whatever it is, throws nothing. */
export function failureOf(thrown: unknown, cell: string, cells: RunCells): CellFailure {
  if (thrown instanceof CodeError) {
    const { name, message, line, column } = thrown;
    return { name, message, cell, line, column };
  }
  try {
    const { name, message, stack } = thrown as Error;
    if (typeof name !== 'string' || typeof message !== 'string') throw thrown;
    return {
      name,
      message: inPlainWords(message),
      ...placeIn(typeof stack === 'string' ? stack : '', cells),
    };
  } catch {
    return { name: 'Uncaught', message: described(thrown) };
  }
}

/** The innermost line of a stack that is a cell's: "at f (cell.ts:3:5)", "f@cell.ts:3:5". */
function placeIn(
  stack: string,
  cells: RunCells,
): (Place & { cell: string }) | undefined {
  for (const [, cell, line, column] of stack.matchAll(
    /(?<=[\s(@])([\w-]+)\.ts:(\d+):(\d+)/g,
  )) {
    const place = { line: Number(line), column: Number(column) };
    const found = cells.get(cell);
    if (found) return { cell, ...found.origin(place) };
  }
  return undefined;
}

/** An engine knows constants as properties of the scope. */
function inPlainWords(message: string): string {
  return message.replace(
    /^Cannot assign to read only property '(.+?)' of .*$|^"(.+?)" is read-only$/,
    (_, chromium, firefox) =>
      `'${chromium ?? firefox}' is a constant; declare it with let to change it`,
  );
}

function described(thrown: unknown): string {
  try {
    return inspect(thrown);
  } catch {
    return 'what cannot be shown';
  }
}
