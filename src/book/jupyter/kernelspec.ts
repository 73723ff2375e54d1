import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { buildFolder } from '../../program/project';
import { tslabCommand } from '../kernel/tslab-command';

/**
 * Describes the TypeScript kernel for Jupyter, inside the build folder: no other project
 * sees it, and nothing has to be undone.
 *
 * @returns the environment in which Jupyter finds it
 */
export async function registerKernel(): Promise<NodeJS.ProcessEnv> {
  const data = join(buildFolder, 'jupyter');
  const folder = join(data, 'kernels', 'tslab');
  await mkdir(folder, { recursive: true });
  const kernel = {
    argv: tslabCommand('{connection_file}'),
    display_name: 'TypeScript',
    language: 'typescript',
  };
  await writeFile(join(folder, 'kernel.json'), `${JSON.stringify(kernel, null, 2)}\n`);
  const paths = [data, process.env.JUPYTER_PATH].filter(Boolean);
  return { ...process.env, JUPYTER_PATH: paths.join(delimiter) };
}
