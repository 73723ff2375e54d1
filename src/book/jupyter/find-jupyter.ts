import { execFile } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

/** A command that starts Jupyter, and its first arguments. */
export type JupyterCommand = [command: string, ...args: string[]];

const run = promisify(execFile);
const PATIENCE_MS = 20_000;
const CANDIDATES: JupyterCommand[] = [
  ['jupyter-lab'],
  ['jupyter', 'lab'],
  ['python3', '-m', 'jupyterlab'],
  ['jupyter-notebook'],
  ['jupyter', 'notebook'],
  ['python3', '-m', 'notebook'],
];

/**
 * The JupyterLab or Notebook that is installed, Lab first. Every folder of the path is
 * looked at, and a command counts only if it can say its version: there are stand-ins
 * that start whatever a version manager has chosen, or fail.
 *
 * @param path folders as in the PATH variable
 */
export async function findJupyter(
  path = process.env.PATH ?? '',
): Promise<JupyterCommand | undefined> {
  const folders = [...new Set(path.split(delimiter).filter(Boolean))];
  for (const [name, ...args] of CANDIDATES) {
    for (const folder of folders) {
      const command: JupyterCommand = [join(folder, name), ...args];
      if (await saysItsVersion(command)) return command;
    }
  }
  return undefined;
}

async function saysItsVersion([command, ...args]: JupyterCommand): Promise<boolean> {
  try {
    const { stdout } = await run(command, [...args, '--version'], {
      timeout: PATIENCE_MS,
    });
    return /^\d+\.\d+/.test(stdout);
  } catch {
    return false;
  }
}
