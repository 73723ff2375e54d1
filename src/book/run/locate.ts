import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { buildFolder } from '../../program/project';
import type { StackFrame } from './stack-frames';

/** What the compiling process is told. */
export interface LocateRequest {
  /** The cells' sources, the failed one last. */
  sources: string[];
  /** The stack, innermost frame first. */
  frames: StackFrame[];
}

const SCRIPT = join(buildFolder, 'book', 'run', 'trace-to-source.js');
const PATIENCE_MS = 60_000;

/**
 * The line, from 1, of the last source to which a stack points. It compiles the cells
 * once more, as the kernel did, in a process of its own: that takes a second or two.
 *
 * @param folder the kernel's working directory
 * @returns undefined where the stack says nothing about this cell
 */
export async function locateInCell(
  folder: string,
  sources: string[],
  frames: StackFrame[],
): Promise<number | undefined> {
  if (frames.length === 0) return undefined;
  const request: LocateRequest = { sources, frames };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [SCRIPT],
      { cwd: folder, timeout: PATIENCE_MS, killSignal: 'SIGKILL' },
      // Without an answer the failure is told without a line: better than not at all.
      (error, stdout) => resolve(error ? undefined : Number(stdout) || undefined),
    );
    child.stdin?.end(JSON.stringify(request));
  });
}
