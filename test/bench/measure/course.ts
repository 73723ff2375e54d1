import { once } from 'node:events';
import { join } from 'node:path';
import { project } from '../folders';
import type { Progress } from '../progress';
import { MemoryWatch } from './memory';
import { start } from './processes';

/** The whole course, executed once. */
export interface Course {
  seconds: number;
  notebooks: { name: string; seconds: number }[];
  /** Of the command and all kernels together; undefined where it can't be told. */
  peakBytes?: number;
  /** What the command says in the end: whether the outputs are as stored. */
  verdict: string;
  /** What it says of notebooks that failed or gave other outputs, the first line of each. */
  complaints: string[];
}

const NOTEBOOK = /^(\S+): ([\d.]+) s with its kernel's start$/;
const COMPLAINT = /^\S+\.ipynb, cell /;

export async function course(progress: Progress): Promise<Course> {
  progress.show('W6', 'every notebook of the course');
  const args = [join(project, 'dist/cli.js'), 'execute', '--check', '--times'];
  const from = performance.now();
  const child = start(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const memory = new MemoryWatch(child.pid as number);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (data) => {
      text += data;
    });
  }
  await once(child, 'close');
  const seconds = (performance.now() - from) / 1000;
  const lines = text.trim().split('\n');
  const notebooks = lines.flatMap((line) => {
    const found = NOTEBOOK.exec(line);
    return found ? [{ name: found[1], seconds: Number(found[2]) }] : [];
  });
  const verdict = lines.find((line) => / (checked|executed)\b/.test(line)) ?? '';
  const complaints = firstOfEach(lines.filter((line) => COMPLAINT.test(line)));
  return { seconds, notebooks, peakBytes: memory.stop(), verdict, complaints };
}

function firstOfEach(complaints: string[]): string[] {
  const notebookOf = (line: string) => line.split(',')[0];
  return complaints.filter(
    (line, k) =>
      complaints.findIndex((other) => notebookOf(other) === notebookOf(line)) === k,
  );
}
