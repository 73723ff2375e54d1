import { dirname, join } from 'node:path';
import { buildFolder } from '../../program/project';

/** The folder of the installed tslab package. */
export const tslabFolder = dirname(require.resolve('tslab/package.json'));

/** The command that starts tslab for one connection file, here and in Jupyter. */
export function tslabCommand(connectionFile: string): string[] {
  return [
    process.execPath,
    '--require',
    join(buildFolder, 'book', 'kernel', 'preload', 'all.js'),
    join(tslabFolder, 'bin', 'tslab'),
    'kernel',
    // Two arguments: not every client of Jupyter fills in a part of one.
    '--config-path',
    connectionFile,
  ];
}
