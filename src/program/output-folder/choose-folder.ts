import { lstat, realpath, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { BookError } from '../book-error';
import { projectFolder } from '../project';
import { fillerOf } from './contents';

/** What the project itself consists of; its other folders may be written to. */
const OWN_FOLDERS = /^(notebooks|src|test|node_modules|\..*)$/;

/**
 * The folder that a name given with --to stands for, with all links followed: one that a
 * command may fill, or that is not there yet.
 *
 * @throws {BookError} that says why nothing may be written there
 */
export async function chooseFolder(name: string): Promise<string> {
  if (name.trim() === '') {
    throw new BookError('--to is empty; name a new or empty folder');
  }
  const refuse = (reason: string, instead = 'a new or empty folder'): never => {
    throw new BookError(`${name} ${reason}; name ${instead} with --to`);
  };
  const folder = await followLinks(resolve(name));
  if (folder === undefined) return refuse('is a link that leads nowhere');
  if (folder === dirname(folder)) refuse('is the root of a drive');
  if (folder === (await realpath(homedir()))) refuse('is your home folder');
  const project = await realpath(projectFolder);
  if (isWithin(project, folder)) refuse('holds the project itself');
  if (isWithin(folder, project)) {
    const [first] = relative(project, folder).split(sep);
    if (OWN_FOLDERS.test(first)) refuse("is among the project's own files");
  }
  for (let above = dirname(folder); above !== dirname(above); above = dirname(above)) {
    const filler = await fillerOf(above);
    if (filler) refuse(`is within ${above}, which npm run ${filler} fills`);
  }
  const found = await stat(folder).catch(() => undefined);
  if (found && !found.isDirectory()) refuse('is a file');
  if (found && found.dev !== (await stat(dirname(folder))).dev) {
    refuse('is where a drive is mounted', 'a folder inside it');
  }
  return folder;
}

/** The real path of what may not be there yet; undefined for a link to nothing. */
async function followLinks(path: string): Promise<string | undefined> {
  try {
    return await realpath(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT') throw error;
    if (await lstat(path).catch(() => undefined)) return undefined;
    const parent = await followLinks(dirname(path));
    return parent && join(parent, basename(path));
  }
}

function isWithin(path: string, folder: string): boolean {
  return (
    path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
  );
}
