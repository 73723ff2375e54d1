import { execFileSync } from 'node:child_process';

/** A Python here that has nbclient and nbformat, if there is one. */
export const python = ['python3', '/usr/bin/python3'].find((path) => {
  try {
    execFileSync(path, ['-c', 'import nbclient, nbformat'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});
