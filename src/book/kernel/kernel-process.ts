import { type ChildProcess, spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { buildFolder } from '../../program/project';
import type { CommandEnd } from './guard';

/** A kernel's operating system process under its guard. */
export interface KernelProcess {
  /** Resolves with a sentence part such as "ended with exit code 3" once it is gone. */
  readonly ended: Promise<string>;
  /** The last lines that the process wrote on its own stdout and stderr. */
  said(): string;
  /** Ends the process and all that it started; resolves when they are gone. */
  kill(): Promise<void>;
}

const GUARD = join(buildFolder, 'book', 'kernel', 'guard.js');
const KEPT_CHARACTERS = 4000;
const GUARD_PATIENCE_MS = 2000;
const DRAIN_MS = 200;

/**
 * Starts a command in a process group of its own, so that a terminal's Ctrl-C does not
 * reach it; it is killed when this process ends, whatever the reason.
 *
 * @param folder the working directory
 * @param privateFolder removed when the command has ended
 */
export function startKernelProcess(
  command: readonly string[],
  folder: string,
  privateFolder: string,
): KernelProcess {
  const guard = spawn(process.execPath, [GUARD, privateFolder, ...command], {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  const keep = (text: string) => {
    said = (said + text).slice(-KEPT_CHARACTERS);
  };
  guard.stdout?.setEncoding('utf8').on('data', keep);
  guard.stderr?.setEncoding('utf8').on('data', keep);

  let end: CommandEnd | undefined;
  guard.on('message', (message) => {
    end = message as CommandEnd;
  });
  guard.once('error', (error) => {
    end = { code: null, signal: null, failure: error.message };
  });
  const gone = endOf(guard).then(async () => {
    // In case that somebody killed the guard alone.
    killGroup(guard.pid);
    await rm(privateFolder, { recursive: true, force: true });
  });

  return {
    ended: gone.then(() => describe(end)),
    said: () => said.trim(),
    async kill() {
      if (guard.connected) guard.disconnect();
      const deadline = setTimeout(() => killGroup(guard.pid), GUARD_PATIENCE_MS);
      await gone;
      clearTimeout(deadline);
    },
  };
}

// Whoever has left the group may hold its output open: wait for that only a little.
async function endOf(guard: ChildProcess): Promise<void> {
  const closed = new Promise((resolve) => guard.once('close', resolve));
  await new Promise((resolve) => guard.once('exit', resolve).once('error', resolve));
  await Promise.race([closed, delay(DRAIN_MS, undefined, { ref: false })]);
  guard.stdout?.destroy();
  guard.stderr?.destroy();
}

function describe(end: CommandEnd | undefined): string {
  if (end?.failure) return `could not be started (${end.failure})`;
  if (end?.signal) return `was killed by ${end.signal}`;
  if (end) return `ended with exit code ${end.code}`;
  return 'was killed';
}

function killGroup(leader: number | undefined): void {
  if (leader === undefined) return;
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // The group is gone already.
  }
}
