import { execFile } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The command lines of all processes that mention a text, finished ones left out. */
export async function processesWith(text: string): Promise<string[]> {
  const { stdout } = await run('ps', ['-A', '-ww', '-o', 'stat=', '-o', 'command='], {
    maxBuffer: 1 << 24,
  });
  return stdout
    .split('\n')
    .filter((line) => line.includes(text) && !line.trim().startsWith('Z'));
}

/** Waits until a condition holds; fails after some seconds. */
export async function eventually(
  condition: () => Promise<boolean>,
  seconds = 90,
): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`still not so after ${seconds} s`);
    await delay(50);
  }
}
