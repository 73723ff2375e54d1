import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Kernel } from '../../src/book/kernel/kernel';
import { startKernel } from '../../src/book/kernel/start-kernel';
import { type CodeCell, joinText } from '../../src/book/notebook/notebook';
import {
  type NotebookRun,
  type RunOptions,
  runCells,
  runNotebook,
} from '../../src/book/run/run-notebook';
import { codeCell, notebookOf } from './fixture-notebook';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

describe('a notebook that a real kernel runs', () => {
  const given = notebookOf([
    codeCell('define', 'const a = 20;\nconsole.log("defined");', ['keep-me']),
    codeCell('nothing-to-run', '  \n'),
    codeCell('use', 'a + 1'),
    codeCell('lines', 'for (let i = 0; i < 10_000; i++) console.log(i);'),
    codeCell('long', "console.log('x'.repeat(5_000_000));"),
    codeCell(
      'show',
      "import { newDisplay } from 'tslab';\nconst bar = newDisplay();\nbar.html('0 %');",
    ),
    codeCell('update', "bar.html('50 %');\nbar.html('100 %');"),
    codeCell(
      'names',
      "const [process, performance, setTimeout, Promise, JSON] = 'taken';",
    ),
    codeCell(
      'late',
      "globalThis.setTimeout(() => console.log('late'), 300);\nconsole.log('soon');",
    ),
    codeCell('last', "globalThis.setTimeout(() => console.log('later'), 300);\n'end'"),
  ]);
  let run: NotebookRun;
  beforeAll(async () => {
    run = await runNotebook(`${__dirname}/lesson.ipynb`, given);
  });

  function outputsOf(id: string): string[] {
    const cell = run.notebook.cells.find((cell) => cell.id === id);
    if (cell?.cell_type !== 'code') throw new Error(`${id} is no code cell`);
    return cell.outputs.map((output) => {
      if (output.output_type === 'stream') return joinText(output.text);
      return 'data' in output ? JSON.stringify(output.data) : output.evalue;
    });
  }

  it('gets outputs and counts, and keeps everything else', () => {
    const text = (text: string) => [
      { name: 'stdout', output_type: 'stream', text: [text] },
    ];
    const { cells, ...rest } = run.notebook;
    expect({ ...rest, cells: given.cells }).toEqual(given);
    expect(cells.slice(0, 3)).toEqual([
      { ...given.cells[0], execution_count: 1, outputs: text('defined\n') },
      given.cells[1],
      { ...given.cells[2], execution_count: 2, outputs: text('21\n') },
    ]);
  });

  it('tells how long its cells took', () => {
    expect(run.cells.map(({ id }) => id)).toEqual(
      given.cells.map(({ id }) => id).filter((id) => id !== 'nothing-to-run'),
    );
    const inCells = run.cells.reduce((sum, { seconds }) => sum + seconds, 0);
    expect(run.seconds).toBeGreaterThan(inCells);
  });

  it('gives 10,000 quick lines whole and in order', () => {
    const lines = Array.from({ length: 10_000 }, (_, i) => `${i}\n`);
    expect(outputsOf('lines')).toEqual([lines.join('')]);
  });

  it('gives 5 MB of text whole', () => {
    expect(outputsOf('long')).toEqual([`${'x'.repeat(5_000_000)}\n`]);
  });

  it('may give any name a meaning of its own', () => {
    expect(outputsOf('names')).toEqual([]);
  });

  it('changes a display in place, from later cells too', () => {
    expect(outputsOf('show')).toEqual(['{"text/html":["100 %"]}']);
    expect(outputsOf('update')).toEqual([]);
  });

  it('gives late output to the cell that caused it', () => {
    expect(outputsOf('late')).toEqual(['soon\nlate\n']);
    expect(outputsOf('last')).toEqual(['end\nlater\n']);
  });
});

describe('a notebook stops, with notebook, cell and text', () => {
  // A fresh kernel for each would prove no more.
  let kernel: Kernel;
  beforeAll(async () => {
    kernel = await startKernel({ folder: __dirname });
  });
  afterAll(() => kernel.stop());

  async function failureOf(
    cells: Record<string, string> | CodeCell[],
    options: RunOptions = {},
  ): Promise<string> {
    // After a cell that failed the kernel refuses others for a while.
    while ((await kernel.execute('', () => {})) === 'abort') await delay(20);
    return runCells(
      kernel,
      `${__dirname}/lesson.ipynb`,
      notebookOf(cells),
      options,
    ).then(
      () => 'no failure',
      (error: Error) => error.message,
    );
  }

  it('at a type error, with its line', async () => {
    const message = await failureOf({
      fine: '1',
      'first-neuron': "const a = 1;\n\n  const total: number = 'x';",
      'never-run': "console.error('not reached')",
    });
    expect(message).toBe(
      'lesson.ipynb, cell 2 of 3 (first-neuron), line 3:\n' +
        "    const total: number = 'x';\n" +
        "Type 'string' is not assignable to type 'number'.",
    );
  });

  it('at a run-time error, tagged as expected or not', async () => {
    const source = "interface A {}\n\nthrow new RangeError('oh');";
    const message = await failureOf([codeCell('throws', source, ['raises-exception'])]);
    expect(message).toBe('lesson.ipynb, cell 1 of 1 (throws): RangeError: oh');
  });

  it('at anything on stderr, though the kernel says "ok"', async () => {
    const message = await failureOf({ warns: "console.warn('careful')" });
    expect(message).toBe('lesson.ipynb, cell 1 of 1 (warns): careful');
  });

  it('at a rejection for which nobody waits', async () => {
    const message = await failureOf({
      rejects: "\nPromise.reject(new Error('lost'));\nundefined;",
      next: "'not reached'",
    });
    expect(message).toBe(
      'lesson.ipynb, cell 1 of 2 (rejects): ' +
        'A promise was rejected and nobody waited for it: Error: lost',
    );
  });

  it('at a late error, in the cell that set the timer', async () => {
    const message = await failureOf({
      timer: "setTimeout(() => {\n  throw new Error('late');\n}, 200);\nundefined;",
      next: "'not reached'",
    });
    expect(message).toBe(
      'lesson.ipynb, cell 1 of 2 (timer): ' +
        'Thrown after the cell had ended: Error: late',
    );
  });

  it('at what comes on stderr after the last cell', async () => {
    const message = await failureOf(
      { last: "setTimeout(() => console.error('after the end'), 500);\nundefined;" },
      { settleLimit: 0.1 },
    );
    expect(message).toBe('lesson.ipynb, cell 1 of 1 (last): after the end');
  });

  it('when something is never done', async () => {
    const message = await failureOf(
      { forever: 'setInterval(() => {}, 50);\nundefined;', next: '1' },
      { settleLimit: 0.1, quietLimit: 0.3 },
    );
    expect(message).toMatch(
      /^.*lesson\.ipynb: 0\.3 s after the last cell .* busy \(Timeout\)/,
    );
  });
});
