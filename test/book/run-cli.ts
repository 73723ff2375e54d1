import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { buildFolder } from '../../src/program/project';

export const CLI = join(buildFolder, 'cli.js');

export interface CliRun {
  child: ChildProcess;
  /** Resolves when the command has ended. */
  ended: Promise<{ status: number | null; stdout: string; stderr: string }>;
}

/**
 * Starts the built command line in a process group of its own, as a shell does.
 *
 * @param env beside this process's environment
 */
export function runCli(args: string[], env: NodeJS.ProcessEnv = {}): CliRun {
  const child = spawn(process.execPath, [CLI, ...args], {
    detached: true,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  const ended = once(child, 'close').then(() => ({
    status: child.exitCode,
    stdout,
    stderr,
  }));
  return { child, ended };
}
