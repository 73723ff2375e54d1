import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Kernel } from '../../src/book/kernel/kernel';
import { startKernel } from '../../src/book/kernel/start-kernel';
import { transformCell } from '../../src/live/kernel/code/transform-cell';
import type { CellFailure } from '../../src/live/kernel/show/output';
import { pageKernels, type RunOnPage } from './page-kernel';
import { SNIPPETS } from './snippets';

/** Where a page does not do as tslab: the reason, and the snippets, a cell a line. */
const DIFFERENCES: [reason: string, ...snippets: string[]][] = [
  [
    'tslab keeps the variables of each cell apart, and copies them',
    'let a = 1; const inner = () => a;\na = 2;\ninner()',
    'const a = 1; const inner = () => a;\nconst a = 2;\ninner()',
    'let p = 1, q = 2;\n({ p, q } = { p: 3, q: 4 });\n[p, q]',
  ],
  [
    'tslab looks at the types first and runs nothing; a page runs what it can',
    'const a = 1;\na = 2',
    'nothing',
    'console.log(late); const late = 1;',
    'const n: number = "text"; n',
    'null, 2',
    '(1, 2 as number)',
    "import { nothing } from '../src'; nothing",
  ],
  [
    'a cell of a page is strict code',
    'typeof this',
    'function f() { return typeof this; } f.call(1)',
  ],
  [
    'tslab knows no for await unless something else awaits',
    'async function* ticks() { yield 1; yield 2; } for await (const t of ticks()) console.log(t);',
  ],
  ['a page knows no namespaces', 'namespace Space { export const b = 1; } Space.b'],
  [
    'no script can look into promises and iterators',
    'Promise.resolve(1)',
    '({ p: Promise.resolve(1) })',
    'new Map([["a", 1]]).entries()',
  ],
  ['tslab gives a function the name of its own variable', '() => 1'],
  [
    'a page tells name and message, and no more',
    'await Promise.any([Promise.reject(1)])',
  ],
  ['a page puts a text that was thrown in quotes', 'throw "a text"'],
];

/** What cells say in all, a failure by its name and message. */
interface Said {
  stdout: string;
  stderr: string;
}

/** Stands for what compilers say, each in words of its own. */
const CANNOT_BE_READ = 'cannot be read\n';

const KERNELS = 2;
const notebooks = join(__dirname, '..', '..', 'notebooks');
const rows = Object.entries(SNIPPETS).flatMap(([topic, snippets]) =>
  snippets.map((snippet) => {
    const cells = [snippet].flat();
    return { topic, cells, name: cells.join('\n') };
  }),
);
const reasons = new Map(
  DIFFERENCES.flatMap(([reason, ...names]) => names.map((name) => [name, reason])),
);

const kernels: Kernel[] = [];
const said = new Map<string, { tslab: Said; page: Said }>();

// Several at once: a kernel rests for a while after each failure.
beforeAll(async () => {
  const [newPage] = await Promise.all([
    pageKernels(),
    ...Array.from({ length: KERNELS }, async () => {
      kernels.push(await startKernel({ folder: notebooks }));
    }),
  ]);
  await Promise.all(
    kernels.map(async (kernel, k) => {
      const page = newPage();
      // Always the same rows, for what a cell leaves behind must not depend on haste.
      for (const { name, cells } of rows.filter((_, r) => r % KERNELS === k)) {
        said.set(name, {
          tslab: await onTslab(kernel, cells),
          page: await onPage(page, cells),
        });
      }
    }),
  );
}, 60_000);
afterAll(() => Promise.all(kernels.map((kernel) => kernel.stop())));

async function onTslab(kernel: Kernel, cells: string[]): Promise<Said> {
  const all = { stdout: '', stderr: '' };
  for (const cell of cells) {
    let stderr = '';
    const run = () =>
      kernel.execute(cell, ({ content: { name, text } }) => {
        if (name === 'stderr') stderr += text;
        else if (name === 'stdout') all.stdout += text;
      });
    let status: string = await run();
    while (status === 'abort') {
      await delay(20);
      status = await run();
    }
    all.stderr += status === 'ok' ? stderr : failureIn(stderr);
  }
  return all;
}

/** Without the line that threw, which Node puts in front, and without the stack. */
function failureIn(stderr: string): string {
  if (/^\d+:\d+ - /m.test(stderr)) return CANNOT_BE_READ;
  const error = stderr.replace(/^(?:evalmachine\.)?<\w+>:\d+\n[\s\S]*?\n\n/, '');
  return `${error.split(/\n {4}at /)[0].trimEnd()}\n`;
}

async function onPage(run: RunOnPage, cells: string[]): Promise<Said> {
  const all = { stdout: '', stderr: '' };
  for (const cell of cells) {
    for (const message of await run(cell)) {
      if (message.type === 'shown' && message.output.output_type === 'stream') {
        all[message.output.name] += message.output.text;
      } else if (message.type === 'done' && message.status === 'error') {
        all.stderr += canBeRead(cell) ? inWords(message.failure) : CANNOT_BE_READ;
      }
    }
  }
  return all;
}

function canBeRead(cell: string): boolean {
  try {
    transformCell(cell);
    return true;
  } catch {
    return false;
  }
}

function inWords({ name, message }: CellFailure): string {
  if (name === 'Uncaught') return `${message}\n`;
  return message ? `${name}: ${message}\n` : `${name}\n`;
}

it.each(rows)('$topic: $name', ({ name }) => {
  const { tslab, page } = said.get(name) as { tslab: Said; page: Said };
  const reason = reasons.get(name);
  if (reason === undefined) expect(page).toEqual(tslab);
  else expect(page, `a known difference is none: ${reason}`).not.toEqual(tslab);
});

it('knows no differences of snippets that are not there', () => {
  const names = rows.map(({ name }) => name);
  expect([...reasons.keys()].filter((name) => !names.includes(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});
