import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The folder in which Jupyter, VS Code and JupyterHub look for what a user has installed,
 * as `jupyter --data-dir` says it.
 *
 * @see https://docs.jupyter.org/en/stable/use/jupyter-directories.html
 */
export function userDataFolder(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  if (env.JUPYTER_DATA_DIR) return env.JUPYTER_DATA_DIR;
  if (platform === 'darwin') return join(homedir(), 'Library', 'Jupyter');
  if (platform === 'win32') {
    return join(env.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), 'jupyter');
  }
  return join(env.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'jupyter');
}
