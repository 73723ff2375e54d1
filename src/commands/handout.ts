import { existsSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { asHandout } from '../book/handout/handout';
import { findNotebooks } from '../book/notebook/find-notebooks';
import { requireOwnNames } from '../book/notebook/own-names';
import { readNotebook } from '../book/notebook/read-notebook';
import { formatNotebook } from '../book/notebook/write-notebook';
import { chooseFolder } from '../program/output-folder/choose-folder';
import { replaceFolder } from '../program/output-folder/replace-folder';
import { buildFolder, notebooksFolder } from '../program/project';

const USUAL_FOLDER = join(buildFolder, 'handout');

/**
 * The `handout` command: writes copies of notebooks for a class.
 *
 * @param names as `findNotebooks` takes them
 * @param to where they go, in a folder `notebooks` beside a `src` that leads to the module;
 * what an earlier handout wrote there, and is not written anew, stays
 * @throws {BookError} when a name stands for no notebook, or nothing may be written there
 */
export async function handoutCommand(
  names: string[],
  { to = USUAL_FOLDER }: { to?: string },
): Promise<void> {
  const folder = await chooseFolder(to);
  const files = await findNotebooks(names, notebooksFolder);
  requireOwnNames(files);
  await replaceFolder(folder, 'handout', async (beside, signal) => {
    const target = join(beside, 'notebooks');
    await mkdir(target);
    const earlier = join(folder, 'notebooks');
    if (existsSync(earlier)) await cp(earlier, target, { recursive: true });
    for (const file of files) {
      signal.throwIfAborted();
      const notebook = asHandout(await readNotebook(file));
      await writeFile(join(target, basename(file)), formatNotebook(notebook));
    }
    await leadToModule(folder, beside);
  });
  const count = files.length === 1 ? '1 notebook' : `${files.length} notebooks`;
  const place = relative(process.cwd(), join(folder, 'notebooks')) || '.';
  console.log(`${count} without solutions and outputs: ${place}`);
}

/** What a notebook in the folder imports from '../src' is this project's module. */
async function leadToModule(folder: string, beside: string): Promise<void> {
  const index = join(buildFolder, 'index');
  const module = relative(join(folder, 'src'), index).replaceAll(sep, '/');
  const description = { main: `${module}.js`, types: `${module}.d.ts` };
  await mkdir(join(beside, 'src'));
  await writeFile(
    join(beside, 'src', 'package.json'),
    `${JSON.stringify(description)}\n`,
  );
}
