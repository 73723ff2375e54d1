import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Kernel } from '../../src/book/kernel/kernel';
import { startKernel } from '../../src/book/kernel/start-kernel';
import { locateInCell } from '../../src/book/run/locate';
import { shorten } from '../../src/book/run/shorten';
import { cellFrames } from '../../src/book/run/stack-frames';
import { projectFolder } from '../../src/program/project';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const EARLIER = `const numbers = [1, 2, 3];


function inner(): never {
  throw new Error('from an earlier cell');
}
const outer = () => inner();`;

const CASES: [what: string, source: string, line: number, said: string][] = [
  [
    'behind imports, types, comments and blank lines',
    `import {
  readFileSync,
  type Stats,
} from 'node:fs';
import type { Server } from 'node:net';
// a comment

interface Files {
  stats: Stats;
}
/* another
   one */
let files: Files | undefined;
let server: Server | undefined;

readFileSync('/nowhere/at-all');`,
    16,
    "Error: ENOENT: no such file or directory, open '/nowhere/at-all'",
  ],
  [
    'in the middle of a statement of many lines on an earlier cell’s variable',
    `type Row = { cells?: number[] };
const sums = numbers
  .map((n): Row => (n < 3 ? { cells: [n] } : {}))
  .map((row) =>
    row.cells!
      .length,
  );`,
    6,
    "TypeError: Cannot read properties of undefined (reading 'length')",
  ],
  [
    'in a method of the same cell, deep down',
    `class Tower {
  constructor(readonly height: number) {}

  climb(floor = 0): number {
    if (floor === this.height) {
      throw new Error('the top');
    }
    return this.climb(floor + 1);
  }
}
new Tower(40).climb();`,
    6,
    'Error: the top',
  ],
  [
    'where an earlier cell’s function is called',
    `type Unused = string;
const started = true;
const more = [4, 5, 6];
const idle = () => more;
function wait() {
  return idle();
}

wait();
outer();`,
    10,
    'Error: from an earlier cell',
  ],
  [
    'behind an await at the top level',
    `await new Promise<void>((resolve) => setTimeout(resolve, 5));

interface Nothing {}
await Promise.reject(new Error('later'));`,
    4,
    'Error: later',
  ],
  [
    'in the line that is the cell’s result',
    `const text = '{';

JSON.parse(text)`,
    3,
    "SyntaxError: Expected property name or '}' in JSON at position 1",
  ],
];

describe('the line of a run-time error is found', () => {
  let kernel: Kernel;
  // A cell that fails makes the kernel refuse others for a while: one after the other.
  const stderrOf = new Map<string, string>();

  beforeAll(async () => {
    kernel = await startKernel({ folder: projectFolder });
    await kernel.execute(EARLIER, () => {});
    for (const [what, source] of CASES) {
      let stderr = '';
      const onOutput = ({ content }: { content: Record<string, unknown> }) => {
        if (content.name === 'stderr') stderr += content.text;
      };
      while ((await kernel.execute(source, onOutput)) === 'abort');
      stderrOf.set(what, stderr);
    }
  });
  afterAll(() => kernel.stop());

  it.concurrent.each(CASES)('%s', async (what, source, line, said) => {
    const stderr = stderrOf.get(what) ?? '';
    const found = await locateInCell(
      projectFolder,
      [EARLIER, source],
      cellFrames(stderr),
    );
    expect(found).toBe(line);
    expect(shorten(stderr).split(' {\n')[0]).toBe(said);
  });
});
