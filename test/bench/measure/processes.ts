import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';

const alive = new Set<ChildProcess>();
let stopping = false;

/** Someone pressed Ctrl-C. */
export class Stopped extends Error {}

/** Starts a process that does not outlive this one. */
export function start(
  command: string,
  args: string[],
  options: SpawnOptions = {},
): ChildProcess {
  if (stopping) throw new Stopped();
  const child = spawn(command, args, options);
  alive.add(child);
  child.once('close', () => alive.delete(child));
  child.once('error', () => alive.delete(child));
  return child;
}

export interface Ended {
  status: number;
  stdout: string;
  stderr: string;
}

/** Runs a command to its end. */
export async function run(
  command: string,
  args: string[],
  options: SpawnOptions = {},
): Promise<Ended> {
  const child = start(command, args, options);
  const texts = { stdout: '', stderr: '' };
  child.stdout?.on('data', (data) => {
    texts.stdout += data;
  });
  child.stderr?.on('data', (data) => {
    texts.stderr += data;
  });
  const [status] = (await once(child, 'close')) as [number | null];
  return { status: status ?? 1, ...texts };
}

/** Ends all processes that were started, and this one, when someone presses Ctrl-C. */
export function endTogether(): void {
  const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
  for (const [signal, exitStatus] of Object.entries(signals)) {
    process.once(signal, async () => {
      stopping = true;
      console.error('\nStopped.');
      await endAll();
      process.exit(exitStatus);
    });
  }
}

/** Ends them gently, and after two seconds by force. */
export async function endAll(): Promise<void> {
  const children = [...alive];
  const force = setTimeout(() => {
    for (const child of children) child.kill('SIGKILL');
  }, 2000);
  await Promise.all(
    children.map((child) => {
      const closed = once(child, 'close');
      child.kill('SIGTERM');
      return closed;
    }),
  );
  clearTimeout(force);
}
