import { basename } from 'node:path';
import type { Difference } from '../outputs/compare-outputs';
import type { Execution } from './execute-notebook';

/** How one of several notebooks fared. */
export type Outcome =
  | { file: string; kind: 'executed'; execution: Execution }
  | { file: string; kind: 'different'; message: string }
  | { file: string; kind: 'failed'; message: string }
  | { file: string; kind: 'stopped' };

/** The outcome of a notebook that ran to its end. */
export function outcomeOf(file: string, execution: Execution): Outcome {
  const { differences } = execution;
  if (differences.length === 0) return { file, kind: 'executed', execution };
  const message = differences
    .map((difference) => describe(file, difference))
    .join('\n');
  return { file, kind: 'different', message };
}

function describe(file: string, { id, count, stored, now }: Difference): string {
  const name = basename(file);
  return `${name}, cell ${count} (${id}):\n    stored: ${stored}\n    now:    ${now}`;
}

/** A notebook's name without folder and ending. */
export function shortName(file: string): string {
  return basename(file, '.ipynb');
}

/** A time as it is shown: "3.4 s". */
export function seconds(time: number): string {
  return `${time.toFixed(1)} s`;
}
