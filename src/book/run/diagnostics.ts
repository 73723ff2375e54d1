/** A complaint of the kernel's compiler; lines and columns of the cell, from 1. */
export interface Diagnostic {
  line: number;
  column: number;
  message: string;
}

const DIAGNOSTIC = /^(\d+):(\d+) - (.*)$/;

/**
 * Reads what tslab prints when a cell doesn't compile; undefined when it is anything else.
 */
export function parseDiagnostics(stderr: string): Diagnostic[] | undefined {
  const diagnostics: Diagnostic[] = [];
  for (const text of stderr.trimEnd().split('\n')) {
    const match = DIAGNOSTIC.exec(text);
    if (match) {
      const [, line, column, message] = match;
      diagnostics.push({ line: Number(line), column: Number(column), message });
    } else if (diagnostics.length > 0) {
      // A message that goes on over several lines.
      diagnostics[diagnostics.length - 1].message += `\n${text}`;
    } else return undefined;
  }
  return diagnostics;
}
