import { copyFileSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { built, sources } from '../folders';
import { run } from '../measure/processes';
import { Missing } from './missing';

const FILES = ['package.json', 'package-lock.json', '.npmrc'];

let failure: string | undefined;

/**
 * Installs the libraries that we are measured against into dist/bench, beside the programs
 * that load them, unless they are there as the lock file says.
 */
export async function installPackages(): Promise<void> {
  if (installed()) return;
  console.error(
    'Installing what only the benchmark needs into dist/bench (about 75 MB) …',
  );
  for (const file of FILES) copyFileSync(join(sources, file), join(built, file));
  const { status } = await run('npm', ['ci', '--no-audit', '--no-fund', '--progress'], {
    cwd: built,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) failure = 'npm ci in dist/bench failed';
}

function installed(): boolean {
  try {
    const lock = (folder: string) =>
      readFileSync(join(folder, 'package-lock.json'), 'utf8');
    readFileSync(join(built, 'node_modules/.package-lock.json'));
    return lock(sources) === lock(built);
  } catch {
    return false;
  }
}

const fromHere = createRequire(join(built, 'peers', 'ours.js'));

/** @throws Missing where a package is not installed */
export function requirePackages(names: string[]): void {
  for (const name of names) {
    try {
      fromHere.resolve(name);
    } catch {
      throw new Missing(failure ?? `${name} is not installed`);
    }
  }
}

export function packageVersion(name: string): string {
  const folders = fromHere.resolve.paths(name) ?? [];
  for (const folder of folders) {
    try {
      return JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8'))
        .version;
    } catch {
      // not in this one
    }
  }
  return '';
}
