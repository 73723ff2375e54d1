/** One line of a stack that points into compiled cell code; lines and columns from 1. */
export interface StackFrame {
  /** The function's name as the stack gives it; empty for top-level and nameless code. */
  name: string;
  line: number;
  column: number;
}

const FRAME = /^\s*at (?:async )?(?:(.*) \()?evalmachine\.<anonymous>:(\d+):(\d+)\)?/;
const SYNTAX_ERROR = /^evalmachine\.<anonymous>:(\d+)$/;

/** The frames that belong to cells, innermost first. */
export function cellFrames(text: string): StackFrame[] {
  const lines = text.split('\n');
  const frames = lines.flatMap((line) => {
    const match = FRAME.exec(line);
    if (!match) return [];
    return [{ name: match[1] ?? '', line: Number(match[2]), column: Number(match[3]) }];
  });
  // An error that the compiled code could not even be read for has a line, but no frame.
  const header = SYNTAX_ERROR.exec(lines[0]);
  if (frames.length === 0 && header) {
    return [{ name: '', line: Number(header[1]), column: 1 }];
  }
  return frames;
}
