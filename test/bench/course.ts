import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { project } from './peers';
import { median } from './turns';

/** The whole course, executed once. */
export interface Course {
  seconds: number;
  /** Of the command and all kernels together; 0 where there is no ps. */
  peakBytes: number;
  /** What the command prints: seconds of each notebook, and whether the outputs are as stored. */
  said: string;
}

export async function course(): Promise<Course> {
  console.error('W6: every notebook of the course');
  const args = [join(project, 'dist/cli.js'), 'execute', '--check', '--times'];
  const from = performance.now();
  const child = spawn(process.execPath, args);
  let [said, peakBytes] = ['', 0];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
  }
  const watch = setInterval(() => {
    peakBytes = Math.max(peakBytes, residentBytes(child.pid as number));
  }, 200);
  await once(child, 'close');
  clearInterval(watch);
  const seconds = (performance.now() - from) / 1000;
  // Without what it says of single cells.
  return { seconds, peakBytes, said: said.replace(/^ .*\n/gm, '').trim() };
}

/** The resident sets of a process and all that descend from it. */
function residentBytes(root: number): number {
  try {
    const list = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], {
      encoding: 'utf8',
    });
    const rows = list
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/).map(Number));
    const sizeOf = (process: number): number =>
      rows.reduce((sum, [pid, parent, kilobytes]) => {
        if (pid === process) return sum + 1024 * kilobytes;
        return parent === process ? sum + sizeOf(pid) : sum;
      }, 0);
    return sizeOf(root);
  } catch {
    return 0;
  }
}

/** What importing the module adds to a fresh Node process, in milliseconds. */
export function importTime(): { milliseconds: number; empty: number } {
  console.error('import: 20 fresh processes');
  const module = JSON.stringify(join(project, 'dist/index.js'));
  const lifetime = (code: string) => {
    const from = performance.now();
    execFileSync(process.execPath, ['-e', code]);
    return performance.now() - from;
  };
  const turns = Array.from({ length: 10 }, () => [
    lifetime(''),
    lifetime(`require(${module})`),
  ]);
  const [empty, importing] = [0, 1].map((k) => median(turns.map((turn) => turn[k])));
  return { milliseconds: importing - empty, empty };
}
