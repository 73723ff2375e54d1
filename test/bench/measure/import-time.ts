import { join } from 'node:path';
import { project } from '../folders';
import type { Progress } from '../progress';
import { median } from './median';
import { run } from './processes';

const PROCESSES = 10;

/** What importing the module adds to a fresh Node process, in milliseconds. */
export interface ImportTime {
  milliseconds: number;
  /** Of the process that does nothing, start to end. */
  empty: number;
}

export async function importTime(progress: Progress): Promise<ImportTime> {
  progress.show('import', `${PROCESSES} fresh processes`);
  const module = JSON.stringify(join(project, 'dist/index.js'));
  const empty: number[] = [];
  const importing: number[] = [];
  for (let k = 0; k < PROCESSES; k++) {
    empty.push(await lifetime(''));
    importing.push(await lifetime(`require(${module})`));
  }
  return { milliseconds: median(importing) - median(empty), empty: median(empty) };
}

async function lifetime(code: string): Promise<number> {
  const from = performance.now();
  const { status, stderr } = await run(process.execPath, ['-e', code]);
  if (status !== 0) throw new Error(stderr);
  return performance.now() - from;
}
