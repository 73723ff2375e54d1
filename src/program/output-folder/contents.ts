import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { BookError } from '../book-error';

/** In a folder that a command has filled: by which it is known, and what it holds. */
const RECORD = '.backprop-twice.json';
/** What file managers leave in a folder that somebody looked at. */
const NOBODYS = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];
const NAMED = 3;

/** The folder's files, by their paths with slashes, and a fingerprint of each. */
type Contents = Record<string, string>;

interface FolderRecord {
  /** The command that filled the folder. */
  madeBy: string;
  contents: Contents;
}

/** Notes in a folder which command filled it, and with what. */
export async function recordContents(folder: string, madeBy: string): Promise<void> {
  const record: FolderRecord = { madeBy, contents: await contentsOf(folder) };
  await writeFile(join(folder, RECORD), `${JSON.stringify(record, null, 1)}\n`);
}

/** The command that filled a folder, if one did. */
export async function fillerOf(folder: string): Promise<string | undefined> {
  return (await readRecord(folder))?.madeBy;
}

/**
 * Makes sure that a folder holds what the same command wrote there earlier and nothing
 * else, or nothing at all, or that it isn't there.
 *
 * @throws {BookError} that names what is somebody's
 */
export async function requireReplaceable(
  folder: string,
  madeBy: string,
): Promise<void> {
  for (;;) {
    const looked = identityOf(folder);
    if (looked === undefined) return;
    const foreign = await foreignIn(folder, madeBy);
    // The same command, started twice, may have put another folder there meanwhile.
    if (foreign === undefined || identityOf(folder) !== looked) continue;
    if (foreign.length === 0) return;
    const named = foreign.slice(0, NAMED).join(', ');
    const more = foreign.length > NAMED ? ` and ${foreign.length - NAMED} more` : '';
    throw new BookError(
      `${folder} would be replaced, but it holds what npm run ${madeBy} did not write, ` +
        `or what was changed since: ${named}${more}. Move that away, or name another ` +
        'folder with --to.',
    );
  }
}

function identityOf(folder: string): number | undefined {
  return statSync(folder, { throwIfNoEntry: false })?.ino;
}

/** The paths of what the command did not write; undefined when some went meanwhile. */
async function foreignIn(
  folder: string,
  madeBy: string,
): Promise<string[] | undefined> {
  try {
    const found = await contentsOf(folder);
    const record = await readRecord(folder);
    const earlier = record?.madeBy === madeBy ? record.contents : {};
    return Object.keys(found).filter((path) => found[path] !== earlier[path]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function contentsOf(folder: string): Promise<Contents> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const contents: Contents = {};
  for (const entry of entries) {
    if (entry.isDirectory() || NOBODYS.includes(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const path = relative(folder, file).replaceAll(sep, '/');
    if (path === RECORD) continue;
    // A link, or anything else that is no file, is never ours.
    contents[path] = entry.isFile() ? await fingerprint(file) : '';
  }
  return contents;
}

async function fingerprint(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}

async function readRecord(folder: string): Promise<FolderRecord | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, RECORD), 'utf8'));
  } catch {
    return undefined;
  }
}
