import { basename, dirname } from 'node:path';
import { BookError } from '../../program/book-error';
import type { Kernel } from '../kernel/kernel';
import { type Pending, waitUntilQuiet, withoutKnown } from '../kernel/quiet';
import { type KernelStart, startKernel } from '../kernel/start-kernel';
import { joinText, type Notebook, runnableCells } from '../notebook/notebook';
import { Displays } from '../outputs/displays';
import { cellFailure, explainStderr } from './cell-failure';
import { CellRun } from './cell-run';

export interface RunOptions extends Omit<KernelStart, 'folder'> {
  /** Seconds that one cell may take; 60 unless given. */
  timeLimit?: number;
  /** Seconds that what a cell left behind may delay the next one; 2 unless given. */
  settleLimit?: number;
  /** Seconds that it may go on after the last cell; 10 unless given. */
  quietLimit?: number;
  /** Called before a cell runs, with its execution count and how many there will be. */
  onCell?(count: number, total: number, id: string): void;
}

export interface NotebookRun {
  /** The notebook with its new outputs; the one that was given is left alone. */
  notebook: Notebook;
  /** Seconds from starting the kernel to the end of the last cell. */
  seconds: number;
  /** Seconds of each cell that ran. */
  cells: { id: string; seconds: number }[];
}

/**
 * Runs a notebook's cells in order on a kernel of its own, in the notebook's folder.
 *
 * @throws {BookError} when the kernel's reply to a cell is not "ok", when a cell writes to
 * stderr, then or later, or takes too long, and when the kernel dies
 * @throws the signal's reason when that is aborted
 */
export async function runNotebook(
  file: string,
  notebook: Notebook,
  options: RunOptions = {},
): Promise<NotebookRun> {
  const { signal } = options;
  const started = performance.now();
  const kernel = await startKernel({ ...options, folder: dirname(file) });
  const kill = () => void kernel.kill();
  signal?.addEventListener('abort', kill);
  try {
    const runs = await runCells(kernel, file, notebook, options);
    const seconds = (performance.now() - started) / 1000;
    await kernel.stop();
    return {
      notebook: withOutputs(notebook, runs),
      seconds,
      cells: runs.map(({ cell, seconds }) => ({ id: cell.id, seconds })),
    };
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', kill);
    await kernel.kill();
  }
}

/** Runs a notebook's cells in order on a kernel that is there; otherwise as `runNotebook`. */
export async function runCells(
  kernel: Kernel,
  file: string,
  notebook: Notebook,
  options: RunOptions,
): Promise<CellRun[]> {
  const { timeLimit = 60, settleLimit = 2, quietLimit = 10 } = options;
  const cells = runnableCells(notebook);
  const displays = new Displays();
  const runs: CellRun[] = [];
  const atStart = await waitUntilQuiet(kernel, [], 0, () => {});
  let known: Pending = atStart;
  for (const [index, cell] of cells.entries()) {
    options.onCell?.(index + 1, cells.length, cell.id);
    const run = new CellRun(cell, index + 1, displays);
    runs.push(run);
    const isLast = run.count === cells.length;
    const [mayStay, wait] = isLast ? [atStart, quietLimit] : [known, settleLimit];
    try {
      await runCell(kernel, run, timeLimit);
      // A timer that never returns would keep the kernel from ever saying that it waits.
      known = await withinLimit(kernel, timeLimit + wait, () =>
        waitUntilQuiet(kernel, mayStay, wait, run.receive),
      );
    } catch (error) {
      throw cellFailure(file, cells, run, (error as Error).message);
    }
    const failed = runs.find(({ stderr, status }) => stderr || status !== 'ok');
    if (failed) throw explainStderr(file, cells, failed);
  }
  const running = withoutKnown(known, atStart);
  if (running.length > 0) {
    throw new BookError(
      `${basename(file)}: ${quietLimit} s after the last cell its kernel is still busy ` +
        `(${running.join(', ')}); clear every timer that a cell sets`,
    );
  }
  return runs;
}

async function runCell(kernel: Kernel, run: CellRun, timeLimit: number): Promise<void> {
  const started = performance.now();
  const source = joinText(run.cell.source);
  run.status = await withinLimit(kernel, timeLimit, () =>
    kernel.execute(source, run.receive),
  );
  run.seconds = (performance.now() - started) / 1000;
}

// A kernel that is busy can only be killed.
async function withinLimit<T>(
  kernel: Kernel,
  limit: number,
  work: () => Promise<T>,
): Promise<T> {
  let tooLong = false;
  const timer = setTimeout(() => {
    tooLong = true;
    void kernel.kill();
  }, limit * 1000);
  try {
    return await work();
  } catch (error) {
    throw tooLong ? new BookError(`took longer than its limit of ${limit} s`) : error;
  } finally {
    clearTimeout(timer);
  }
}

function withOutputs(notebook: Notebook, runs: CellRun[]): Notebook {
  const runOf = new Map(runs.map((run) => [run.cell.id, run]));
  const cells = notebook.cells.map((cell) => {
    if (cell.cell_type !== 'code') return cell;
    const run = runOf.get(cell.id);
    return {
      ...cell,
      execution_count: run?.count ?? null,
      outputs: run?.outputs ?? [],
    };
  });
  return { ...notebook, cells };
}
