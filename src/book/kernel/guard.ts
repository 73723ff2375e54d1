/**
 * Runs a command (a kernel) so that it never outlives the process that asked for it.
 *
 *     node guard.js FOLDER COMMAND ARGUMENT…
 *
 * The guard leads a process group of its own, in which the command and all that it
 * starts live. When the channel to its parent closes, be it on purpose or because the
 * parent was killed, it ends that group and removes FOLDER.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';

/** What the guard tells its parent when the command has ended by itself. */
export interface CommandEnd {
  code: number | null;
  signal: NodeJS.Signals | null;
  /** Why the command could not be started. */
  failure?: string;
}

const [folder, command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });

child.once('error', (error) => {
  tell({ code: null, signal: null, failure: error.message });
});
child.once('exit', (code, signal) => tell({ code, signal }));
process.on('disconnect', () => {
  if (!child.kill('SIGKILL')) endGroup();
});

function tell(end: CommandEnd): void {
  if (process.connected) process.send?.(end, undefined, {}, endGroup);
  else endGroup();
}

function endGroup(): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } finally {
    process.kill(-process.pid, 'SIGKILL');
  }
}
