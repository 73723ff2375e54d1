import type { ListrTaskWrapper } from 'listr2';
import { BookError, inWords } from '../../program/book-error';
import { KernelDied } from '../kernel/kernel-died';
import { type ExecuteOptions, executeNotebook } from './execute-notebook';
import { type Outcome, outcomeOf, seconds, shortName } from './outcome';

export interface ExecuteAllOptions extends ExecuteOptions {
  /** How many notebooks run at a time. */
  jobs: number;
  /** Whether to draw a progress display; else a plain line tells how each one fared. */
  terminal: boolean;
}

const REFRESH_MS = 200;

/**
 * Executes notebooks side by side; one that fails does not keep the others from running.
 *
 * @returns their outcomes, in the order of the files
 */
export async function executeNotebooks(
  files: string[],
  options: ExecuteAllOptions,
): Promise<Outcome[]> {
  const { Listr } = await import('listr2');
  const outcomes = new Map<string, Outcome>();
  const tasks = files.map((file) => ({
    title: shortName(file),
    task: async (_: unknown, task: Display) => {
      const outcome = await executeShown(file, options, task);
      outcomes.set(file, outcome);
      if (!options.terminal && outcome.kind !== 'stopped') console.log(lineOf(outcome));
      task.title = lineOf(outcome);
      if (outcome.kind !== 'executed') throw new BookError(outcome.kind);
    },
  }));
  await new Listr(tasks, {
    concurrent: options.jobs,
    exitOnError: false,
    registerSignalListeners: false,
    ...(options.terminal
      ? { renderer: 'default', rendererOptions: { showErrorMessage: false } }
      : { renderer: 'silent' }),
  }).run();
  return files.map((file) => outcomes.get(file) ?? { file, kind: 'stopped' });
}

type Display = Pick<ListrTaskWrapper<unknown, never, never>, 'title'>;

async function executeShown(
  file: string,
  options: ExecuteOptions,
  display: Display,
): Promise<Outcome> {
  const { signal } = options;
  if (signal?.aborted) return { file, kind: 'stopped' };
  const started = performance.now();
  let where = 'starting its kernel';
  const show = () => {
    const elapsed = (performance.now() - started) / 1000;
    display.title = `${shortName(file)}: ${where}, ${seconds(elapsed)}`;
  };
  const refresh = setInterval(show, REFRESH_MS);
  try {
    const execution = await executeNotebook(file, {
      ...options,
      onCell(count, total, id) {
        where = `cell ${count} of ${total} (${id})`;
        show();
      },
    });
    return outcomeOf(file, execution);
  } catch (error) {
    if (signal?.aborted) return { file, kind: 'stopped' };
    return { file, kind: 'failed', message: messageOf(file, error) };
  } finally {
    clearInterval(refresh);
  }
}

function messageOf(file: string, error: unknown): string {
  if (error instanceof BookError) return error.message;
  if (error instanceof KernelDied) return `${shortName(file)}: ${error.message}`;
  return `${shortName(file)}: ${inWords(error)}`;
}

function lineOf(outcome: Outcome): string {
  const name = shortName(outcome.file);
  switch (outcome.kind) {
    case 'executed': {
      const { cells, seconds: time } = outcome.execution;
      const count = cells.length === 1 ? '1 cell' : `${cells.length} cells`;
      return `${name}: ${count} in ${seconds(time)}`;
    }
    case 'different':
      return `${name}: other outputs than stored`;
    case 'failed':
      return `${name}: failed`;
    case 'stopped':
      return `${name}: stopped`;
  }
}
