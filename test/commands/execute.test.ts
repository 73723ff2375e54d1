import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, it, type TestContext, vi } from 'vitest';
import { isUpToDate } from '../../src/book/execute/up-to-date';
import { readNotebook } from '../../src/book/notebook/read-notebook';
import { temporaryFolder, writeFixture } from '../book/fixture-notebook';
import { eventually, processesWith } from '../book/processes';
import { CLI, runCli } from '../book/run-cli';
import { FOREIGN } from '../fixtures/foreign-notebooks';
import { isWindows } from '../windows';

vi.setConfig({ testTimeout: 120_000 });

const ENDLESS = {
  endless: "require('fs').writeFileSync('begun', '');\nwhile (true) {}",
};
const WITH_CHILD = {
  spawn: `const { spawn } = require('child_process');
    spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', process.cwd()]).pid`,
  ...ENDLESS,
};

/** Runs `execute` with kernels whose connection files lie in the test's folder. */
function execute({ onTestFinished }: TestContext, folder: string, ...args: string[]) {
  const run = runCli(['execute', ...args], { TMPDIR: folder });
  onTestFinished(() => void run.child.kill('SIGKILL'));
  return run;
}

async function whenBegun(folder: string): Promise<void> {
  await eventually(async () => (await readdir(folder)).includes('begun'));
}

/** Fails while a kernel, its guard or a connection file of the folder is left. */
async function expectNothingLeft({ expect }: TestContext, folder: string) {
  if (isWindows) return; // it has no ps
  await eventually(async () => (await processesWith(folder)).length === 0, 5);
  const left = await readdir(folder);
  expect(left.filter((name) => !name.endsWith('.ipynb') && name !== 'begun')).toEqual(
    [],
  );
}

describe.concurrent('the execute command', () => {
  it('stores outputs, and runs the others when one notebook fails', async (context) => {
    const { expect } = context;
    const folder = await temporaryFolder(context.onTestFinished);
    const good = await writeFixture(folder, '01-good', { sum: '1 + 1' });
    const bad = await writeFixture(folder, '02-bad', { one: '1', two: 'throw "it"' });
    const badBytes = await readFile(bad);

    const { status, stdout, stderr } = await execute(context, folder, bad, good).ended;
    expect(stdout).toMatch(/^02-bad: failed$/m);
    expect(stdout).toMatch(/^01-good: 1 cell in \d+\.\d s$/m);
    expect(stderr).toBe(
      '1 of 2 notebooks executed; 1 failed\n\n02-bad.ipynb, cell 2 of 2 (two): it\n',
    );
    expect(status).toBe(1);
    expect(await readFile(bad)).toEqual(badBytes);
    expect(await readFile(good, 'utf8')).toContain('"2\\n"');
    expect(isUpToDate(await readNotebook(good))).toBe(true);

    const goodBytes = await readFile(good);
    const check = await execute(context, folder, '--check', good).ended;
    expect(check.stdout).toMatch(
      /1 notebook checked in .*: the outputs are as stored\n$/,
    );
    expect(check.status).toBe(0);
    expect(await readFile(good)).toEqual(goodBytes);
    await expectNothingLeft(context, folder);
  });

  it('keeps what was saved, or removed, meanwhile, though nobody reads on', async (context) => {
    const { expect } = context;
    const folder = await temporaryFolder(context.onTestFinished);
    const edited = await writeFixture(folder, '01-edited', {
      edit: "require('fs').appendFileSync('01-edited.ipynb', ' ')",
    });
    const removed = await writeFixture(folder, '02-removed', {
      remove: "require('fs').rmSync('02-removed.ipynb')",
    });
    const mine = `${await readFile(edited, 'utf8')} `;
    const { child, ended } = execute(context, folder, '--jobs', '1', edited, removed);
    child.stdout?.once('data', () => child.stdout?.destroy());
    const { status, stderr } = await ended;
    expect(stderr).toContain('01-edited.ipynb was saved meanwhile');
    expect(stderr).toContain('02-removed.ipynb was removed meanwhile');
    expect(stderr).not.toContain('EPIPE');
    expect(status).toBe(1);
    expect(await readFile(edited, 'utf8')).toBe(mine);
    expect(await readdir(folder)).toEqual(['01-edited.ipynb']);
  });

  it('leaves a notebook in another language as it is, and says so', async (context) => {
    const { expect } = context;
    const folder = await temporaryFolder(context.onTestFinished);
    const file = join(folder, 'colab.ipynb');
    await writeFile(file, JSON.stringify(FOREIGN['Google Colab']));
    const bytes = await readFile(file);
    const { status, stderr } = await execute(context, folder, file).ended;
    expect(stderr).toContain(
      'colab.ipynb: its code is python, which does not run here',
    );
    expect(status).toBe(1);
    expect(await readFile(file)).toEqual(bytes);
  });

  it('tells with --check which stored output differs, and writes nothing', async (context) => {
    const { expect } = context;
    const folder = await temporaryFolder(context.onTestFinished);
    const file = await writeFixture(folder, 'stale', { sum: '1 + 1' });
    const bytes = await readFile(file);
    const { status, stdout, stderr } = await execute(context, folder, '--check', file)
      .ended;
    expect(stdout).toBe('stale: other outputs than stored\n');
    expect(stderr).toBe(
      '1 of 1 notebook executed; 1 with other outputs than stored\n\n' +
        'stale.ipynb, cell 1 (sum):\n' +
        '    stored: execution count null\n    now:    execution count 1\n',
    );
    expect(status).toBe(1);
    expect(await readFile(file)).toEqual(bytes);
  });

  it.skipIf(isWindows).for([
    ['SIGINT', 130, [], 'Stopped; no notebook was changed.\n'],
    [
      'SIGTERM',
      143,
      ['quick'],
      'Stopped. Written before that: quick; no other notebook was changed.\n',
    ],
  ] as const)(
    'stops at %s and says what was written before that',
    async ([signal, expected, written, said], context) => {
      const { expect } = context;
      const folder = await temporaryFolder(context.onTestFinished);
      const quick = await Promise.all(
        written.map((name) => writeFixture(folder, name, { sum: '1 + 1' })),
      );
      const endless = await writeFixture(folder, 'endless', ENDLESS);
      const bytes = await readFile(endless);
      const args = ['--jobs', '1', ...quick, endless];
      const { child, ended } = execute(context, folder, ...args);
      await whenBegun(folder);
      // To the whole group, as a terminal does.
      process.kill(-(child.pid as number), signal);
      const { status, stderr } = await ended;
      expect(stderr).toBe(said);
      expect(status).toBe(expected);
      expect(await readFile(endless)).toEqual(bytes);
      for (const file of quick) {
        expect(await readFile(file, 'utf8')).toContain('"2\\n"');
      }
      await expectNothingLeft(context, folder);
    },
  );

  it.skipIf(isWindows)(
    'leaves no process and no changed notebook when it is killed',
    async (context) => {
      const { expect } = context;
      const folder = await temporaryFolder(context.onTestFinished);
      const file = await writeFixture(folder, 'endless', WITH_CHILD);
      const bytes = await readFile(file);
      const { child, ended } = execute(context, folder, file);
      await whenBegun(folder);
      expect(await processesWith(join(folder, 'backprop-twice-'))).not.toEqual([]);
      child.kill('SIGKILL');
      await ended;
      expect(await readFile(file)).toEqual(bytes);
      await expectNothingLeft(context, folder);
    },
  );

  it.skipIf(process.platform !== 'linux')(
    'shows in a terminal which cell of how many is running',
    async ({ expect, onTestFinished }) => {
      const folder = await temporaryFolder(onTestFinished);
      const cells = {
        one: '1',
        wait: 'await new Promise((go) => setTimeout(go, 500))',
      };
      const file = await writeFixture(folder, 'slow', cells);
      const cli = `stty cols 100 rows 30; "${process.execPath}" "${CLI}" execute "${file}"`;
      const { stdout } = await promisify(execFile)('script', [
        '-qec',
        cli,
        '/dev/null',
      ]);
      expect(stdout).toContain('slow: starting its kernel, ');
      expect(stdout).toContain('slow: cell 2 of 2 (wait), ');
      expect(stdout).toContain('slow: 2 cells in ');
      expect(stdout).toMatch(/1 notebook executed in \d+\.\d s/);
    },
  );

  it('lists the notebooks when it knows none of that name', async ({ expect }) => {
    const { status, stderr } = await runCli(['execute', 'no-such-notebook']).ended;
    expect(stderr).toContain(
      'No notebook is called "no-such-notebook". There are:\n  ',
    );
    expect(status).toBe(1);
  });

  it.for([
    ['--jobs', '0'],
    ['--jobs', '1.5'],
    ['--timeout', 'soon'],
    ['--timeout', '3000000'],
  ])('refuses %s %s', async (args, { expect }) => {
    const { status, stderr } = await runCli(['execute', ...args]).ended;
    expect(stderr).toContain('is wanted');
    expect(status).toBe(1);
  });
});
