import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { findJupyter } from '../book/jupyter/find-jupyter';
import { registerKernel } from '../book/jupyter/kernelspec';
import { BookError } from '../program/book-error';
import { projectFolder } from '../program/project';

const NOT_FOUND = `No JupyterLab or Jupyter Notebook was found. Either of these installs one:
  pip install jupyterlab
  sudo apt install jupyter-notebook
Or open the notebooks in Visual Studio Code with its Jupyter extension.`;

/**
 * The `jupyter` command: starts JupyterLab or Notebook in the project's folder, for this
 * machine only, and waits until it ends.
 *
 * @param args passed on to Jupyter
 * @returns its exit status
 * @throws {BookError} that says what to install when there is none
 */
export async function jupyterCommand(args: string[]): Promise<number> {
  const jupyter = await findJupyter();
  if (!jupyter) throw new BookError(NOT_FOUND);
  const [command, ...firstArgs] = jupyter;
  const env = await registerKernel();
  const child = spawn(command, [...firstArgs, ...args, '--ip=127.0.0.1'], {
    // Above the notebooks, so that a page finds what the plots in them are drawn with.
    cwd: projectFolder,
    env,
    stdio: 'inherit',
  });
  const passOn = (signal: NodeJS.Signals) => {
    // A terminal's Ctrl-C reaches Jupyter by itself, and it asks before it ends.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, passOn);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      resolve(code ?? 128 + constants.signals[signal ?? 'SIGTERM']);
    });
  });
}
