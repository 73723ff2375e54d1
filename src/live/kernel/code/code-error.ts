/** A place in the code of a cell; both count from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Code that cannot run, and where that shows. */
export class CodeError extends SyntaxError implements Place {
  override readonly name = 'SyntaxError';
  readonly line: number;
  readonly column: number;

  constructor(message: string, source: string, offset: number) {
    super(message);
    ({ line: this.line, column: this.column } = placeOf(source, offset));
  }
}

export function placeOf(source: string, offset: number): Place {
  const lines = source.slice(0, offset).split('\n');
  return { line: lines.length, column: lines[lines.length - 1].length + 1 };
}
