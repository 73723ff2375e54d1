import { executeNotebooks } from '../book/execute/execute-notebooks';
import { type Outcome, shortName } from '../book/execute/outcome';
import { summarise, summariseStopped } from '../book/execute/summary';
import { findNotebooks } from '../book/notebook/find-notebooks';
import { Interruption, watchForInterruption } from '../program/interruption';
import { notebooksFolder } from '../program/project';

export interface ExecuteCommandOptions {
  check: boolean;
  jobs: number;
  /** Seconds that one cell may take. */
  timeout: number;
  /** Whether to list the seconds of every cell at the end. */
  times: boolean;
}

/**
 * The `execute` command: runs notebooks and tells how it went.
 *
 * @param names as `findNotebooks` takes them
 * @returns the exit status
 * @throws {BookError} when a name stands for no notebook
 */
export async function executeCommand(
  names: string[],
  { check, jobs, timeout, times }: ExecuteCommandOptions,
): Promise<number> {
  const files = await findNotebooks(names, notebooksFolder);
  const { signal, release } = watchForInterruption();
  const started = performance.now();
  const outcomes = await executeNotebooks(files, {
    check,
    jobs,
    timeLimit: timeout,
    signal,
    terminal: Boolean(process.stdout.isTTY),
  });
  release();
  if (times) for (const line of timesOf(outcomes)) console.log(line);
  if (signal.reason instanceof Interruption) {
    console.error(summariseStopped(outcomes));
    return signal.reason.exitStatus;
  }
  const elapsed = (performance.now() - started) / 1000;
  const { text, exitStatus } = summarise(outcomes, check, elapsed);
  (exitStatus === 0 ? console.log : console.error)(text);
  return exitStatus;
}

function timesOf(outcomes: Outcome[]): string[] {
  return outcomes.flatMap((outcome) => {
    if (outcome.kind !== 'executed') return [];
    const { cells, seconds } = outcome.execution;
    return [
      `${shortName(outcome.file)}: ${seconds.toFixed(2)} s with its kernel's start`,
      ...cells.map((cell) => `${cell.seconds.toFixed(2).padStart(8)} s  ${cell.id}`),
    ];
  });
}
