import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { built, sources } from '../folders';
import type { Program } from '../peers';
import { Missing } from './missing';

const FLAGS = ['-O3', '-march=native'];

/** Compiles the C program for this machine. @throws Missing where there is no compiler */
export function compileC(): Program {
  const command = join(built, 'peers', 'limit');
  const source = join(sources, 'peers', 'limit.c');
  try {
    execFileSync('cc', [...FLAGS, source, '-o', command, '-lm'], { stdio: 'pipe' });
    const version = execFileSync('cc', ['--version'], { encoding: 'utf8' });
    return { command, args: [], version: `${shortened(version)}, ${FLAGS.join(' ')}` };
  } catch (error) {
    const { code, stderr } = error as NodeJS.ErrnoException & { stderr?: Buffer };
    if (code === 'ENOENT') throw new Missing('there is no C compiler, cc');
    throw new Missing(`cc failed: ${String(stderr).split('\n')[0]}`);
  }
}

/** 'cc (Debian 12.2.0-14) 12.2.0' as 'cc 12.2.0'. */
function shortened(version: string): string {
  return version.split('\n')[0].replace(/ \(.*\)/, '');
}
