import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { startKernel } from '../../src/book/kernel/start-kernel';
import { type RunOptions, runNotebook } from '../../src/book/run/run-notebook';
import { isWindows } from '../windows';
import { notebookOf } from './fixture-notebook';
import { eventually, processesWith } from './processes';

// Connection files land here, so that their path tells these kernels from all others.
const folder = mkdtempSync(join(tmpdir(), 'kernel-end-'));
vi.stubEnv('TMPDIR', folder);
vi.setConfig({ testTimeout: 120_000 });

afterEach(async () => {
  // Whoever is killed may need a moment to die.
  await eventually(async () => (await processesWith(folder)).length === 0, 5);
  expect(readdirSync(folder)).toEqual([]);
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(source: string, options?: RunOptions) {
  const notebook = notebookOf({ 'the-cell': source });
  return runNotebook(`${folder}/lesson.ipynb`, notebook, options);
}

describe.skipIf(isWindows)('no kernel is left', () => {
  it('after a cell that never ends', async () => {
    await expect(run('while (true) {}', { timeLimit: 1 })).rejects.toThrow(
      'lesson.ipynb, cell 1 of 1 (the-cell): took longer than its limit of 1 s',
    );
  });

  it('after a timer that never ends', async () => {
    const source = 'setTimeout(() => {\n  while (true) {}\n});\nundefined;';
    const limits = { timeLimit: 1, quietLimit: 0.5 };
    await expect(run(source, limits)).rejects.toThrow(
      'lesson.ipynb, cell 1 of 1 (the-cell): took longer than its limit of 1.5 s',
    );
  });

  it('after a cell that ended its kernel', async () => {
    await expect(run('process.exit(3)')).rejects.toThrow(
      'lesson.ipynb, cell 1 of 1 (the-cell): the kernel ended with exit code 3',
    );
  });

  it('after a kernel that was killed, nor the processes that it had started', async () => {
    const source = `import { spawn } from 'node:child_process';
      spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', '${folder}']);
      setTimeout(() => process.kill(process.pid, 'SIGKILL'), 200);
      undefined`;
    await expect(run(source)).rejects.toThrow(
      'lesson.ipynb, cell 1 of 1 (the-cell): the kernel was killed by SIGKILL',
    );
  });

  it('after somebody killed its guard', async () => {
    const source = "process.kill(process.ppid, 'SIGKILL');\nwhile (true) {}";
    await expect(run(source)).rejects.toThrow(
      'lesson.ipynb, cell 1 of 1 (the-cell): the kernel was killed',
    );
  });

  it('after one that never answered', async () => {
    const command = (file: string) => [
      process.execPath,
      '-e',
      'console.error("thinking"); setInterval(() => {}, 1000)',
      file,
    ];
    await expect(startKernel({ folder, command, startLimit: 1 })).rejects.toThrow(
      'the kernel gave no answer within 1 s of its start; its last words:\nthinking',
    );
  });

  it('after one that failed to start, whose complaint is quoted', async () => {
    const command = (file: string) => [
      process.execPath,
      '-e',
      'console.error("no licence"); process.exit(4)',
      file,
    ];
    await expect(startKernel({ folder, command })).rejects.toThrow(
      'the kernel ended with exit code 4; its last words:\nno licence',
    );
  });

  it('after one whose command does not exist', async () => {
    const command = () => ['/nowhere/tslab'];
    await expect(startKernel({ folder, command })).rejects.toThrow(
      'the kernel could not be started (spawn /nowhere/tslab ENOENT)',
    );
  });
});
