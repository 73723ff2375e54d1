import { spawn } from 'node:child_process';
import { expect, it, onTestFinished } from 'vitest';
import { startKernel } from '../../src/book/kernel/start-kernel';
import { temporaryFolder } from './fixture-notebook';

/** SOAK=500 starts that many kernels; it takes some twenty minutes on two cores. */
const kernels = Number(process.env.SOAK ?? 0);
const AT_A_TIME = 4;
const BUSY_LOOPS = 2;

it.skipIf(!kernels)(
  'every kernel of many starts and answers, on a machine that is busy',
  async () => {
    const folder = await temporaryFolder(onTestFinished);
    const loops = Array.from({ length: BUSY_LOOPS }, () =>
      spawn(
        process.execPath,
        ['-e', 'const parent = process.ppid; while (process.ppid === parent);'],
        { stdio: 'ignore' },
      ),
    );
    onTestFinished(() => {
      for (const loop of loops) loop.kill('SIGKILL');
    });

    const seconds: number[] = [];
    const failures: string[] = [];
    const retries: string[] = [];
    let begun = 0;
    async function startOne() {
      const from = performance.now();
      const kernel = await startKernel({
        folder,
        onRetry: ({ message }) => retries.push(message),
      });
      seconds.push((performance.now() - from) / 1000);
      try {
        const said: unknown[] = [];
        const status = await kernel.execute('1 + 1', ({ content }) =>
          said.push(content.text),
        );
        expect([status, said]).toEqual(['ok', ['2\n']]);
      } finally {
        await kernel.stop();
      }
    }
    async function startOneByOne() {
      while (begun < kernels) {
        const number = ++begun;
        await startOne().catch((error) => failures.push(`${number}: ${error.message}`));
        if (number % 20 === 0) console.log(summary());
      }
    }
    const started = performance.now();
    const summary = () => {
      const minutes = ((performance.now() - started) / 60_000).toFixed(1);
      const median = seconds.toSorted((a, b) => a - b)[seconds.length >> 1]?.toFixed(1);
      const slowest = Math.max(...seconds).toFixed(1);
      return [
        `${begun} begun, ${seconds.length} started, ${retries.length} second tries, ` +
          `${minutes} min; a start takes ${median} s, at most ${slowest} s`,
        ...retries,
        ...failures,
      ].join('\n');
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, startOneByOne));
    console.log(summary());
    expect(failures).toEqual([]);
  },
  24 * 3600_000,
);
