import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
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
  // In one step, as a Jupyter that is starting elsewhere may be reading it.
  const beside = join(folder, `.${randomUUID()}.json`);
  await writeFile(beside, `${JSON.stringify(kernel, null, 2)}\n`);
  await rename(beside, join(folder, 'kernel.json'));
  const paths = [data, process.env.JUPYTER_PATH].filter(Boolean);
  return { ...process.env, JUPYTER_PATH: paths.join(delimiter) };
}
