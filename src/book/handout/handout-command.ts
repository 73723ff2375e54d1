import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { BookError } from '../book-error';
import { findNotebooks } from '../notebook/find-notebooks';
import { readNotebook } from '../notebook/read-notebook';
import { writeNotebook } from '../notebook/write-notebook';
import { buildFolder, notebooksFolder } from '../project';
import { asHandout } from './handout';

const USUAL_FOLDER = join(buildFolder, 'handout');

/**
 * The `handout` command: writes copies of notebooks for a class.
 *
 * @param names as `findNotebooks` takes them
 * @param to where they go, in a folder `notebooks` beside a `src` that leads to the module
 * @throws {BookError} when a name stands for no notebook, or they would replace the course
 */
export async function handoutCommand(
  names: string[],
  { to = USUAL_FOLDER }: { to?: string },
): Promise<void> {
  const folder = resolve(to);
  const target = join(folder, 'notebooks');
  if (target === notebooksFolder) {
    throw new BookError('A handout there would replace the notebooks of the course.');
  }
  const files = await findNotebooks(names, notebooksFolder);
  await mkdir(target, { recursive: true });
  for (const file of files) {
    const notebook = asHandout(await readNotebook(file));
    await writeNotebook(join(target, basename(file)), notebook);
  }
  await leadToModule(folder);
  const count = files.length === 1 ? '1 notebook' : `${files.length} notebooks`;
  const place = relative(process.cwd(), target) || '.';
  console.log(`${count} without solutions and outputs: ${place}`);
}

/** What a notebook there imports from '../src' is this project's module. */
async function leadToModule(folder: string): Promise<void> {
  const from = join(folder, 'src');
  const module = relative(from, join(buildFolder, 'index')).replaceAll(sep, '/');
  const description = { main: `${module}.js`, types: `${module}.d.ts` };
  await mkdir(from, { recursive: true });
  await writeFile(join(from, 'package.json'), `${JSON.stringify(description)}\n`);
}
