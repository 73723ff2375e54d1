import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { built, sources } from './peers';

/**
 * Installs the libraries that we are measured against into dist/bench, unless they are
 * there as the lock file says. Those that can't be installed are missing from the report.
 */
export function installPackages(): void {
  const LOCK = 'package-lock.json';
  const lockIn = (folder: string) => readFileSync(join(folder, LOCK), 'utf8');
  const done = join(built, 'node_modules', `.${LOCK}`);
  if (existsSync(done) && lockIn(sources) === lockIn(built)) return;
  console.error('Installing what only the benchmark needs into dist/bench (75 MB) …');
  for (const file of ['package.json', LOCK, '.npmrc']) {
    copyFileSync(join(sources, file), join(built, file));
  }
  spawnSync('npm ci --no-audit --no-fund', {
    cwd: built,
    shell: true,
    stdio: ['ignore', 2, 2],
  });
}
