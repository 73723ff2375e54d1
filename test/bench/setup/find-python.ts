import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { sources } from '../folders';
import type { Program } from '../peers';
import { Missing } from './missing';

const CANDIDATES = ['python3', '/usr/bin/python3'];

/** Finds a Python that has numpy. @throws Missing where none has */
export function findPython(): Program {
  for (const command of CANDIDATES) {
    const code = 'import numpy; print(numpy.__version__)';
    const { status, stdout } = spawnSync(command, ['-c', code], { encoding: 'utf8' });
    if (status !== 0) continue;
    return {
      command,
      args: [join(sources, 'peers', 'with-numpy.py')],
      env: { OPENBLAS_NUM_THREADS: '1', OMP_NUM_THREADS: '1' },
      version: stdout.trim(),
    };
  }
  throw new Missing('no python3 with numpy');
}
