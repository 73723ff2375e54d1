import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { BookError } from '../../program/book-error';
import { buildFolder } from '../../program/project';
import { tslabCommand } from '../kernel/tslab-command';

/** Where a kernel is described, within a folder of Jupyter's data. */
const folderIn = (data: string) => join(data, 'kernels', 'tslab');

/** Whoever starts a kernel with this is a copy of this project. */
const OURS = /[\\/]kernel[\\/]preload[\\/]all\.js$/;

/**
 * Describes the TypeScript kernel for Jupyter, inside the build folder: no other project
 * sees it, and nothing has to be undone.
 *
 * @returns the environment in which Jupyter finds it
 */
export async function registerKernel(): Promise<NodeJS.ProcessEnv> {
  const data = join(buildFolder, 'jupyter');
  await describeKernel(data, true);
  const paths = [data, process.env.JUPYTER_PATH].filter(Boolean);
  return { ...process.env, JUPYTER_PATH: paths.join(delimiter) };
}

/**
 * Describes the TypeScript kernel in a folder of Jupyter's data, in place of an earlier
 * copy's.
 *
 * @returns the folder of the description
 * @throws {BookError} where a kernel of this name is somebody else's, unless `replace`
 */
export async function describeKernel(data: string, replace = false): Promise<string> {
  const folder = folderIn(data);
  if (!replace) await requireOurs(folder);
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
  return folder;
}

/**
 * Takes the description away again.
 *
 * @returns its folder, if there was one
 * @throws {BookError} where it is somebody else's
 */
export async function forgetKernel(data: string): Promise<string | undefined> {
  const folder = folderIn(data);
  if (!(await requireOurs(folder))) return undefined;
  await rm(folder, { recursive: true });
  return folder;
}

/** Whether there is a kernel of ours; throws where there is another's. */
async function requireOurs(folder: string): Promise<boolean> {
  const file = join(folder, 'kernel.json');
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return false;
  let argv: unknown;
  try {
    argv = JSON.parse(text).argv;
  } catch {
    // Nobody can start that.
  }
  if (Array.isArray(argv) && argv.some((argument) => OURS.test(argument))) return true;
  throw new BookError(
    `The kernel in ${file} is not ours to touch. The notebooks run on it, with faults ` +
      'that ours mends; npm run kernel -- --replace puts ours in its place.',
  );
}
