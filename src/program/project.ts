import { join } from 'node:path';

/** The project's folder: two levels up from here, in `src/program` and in `dist/program` alike. */
export const projectFolder = join(__dirname, '..', '..');

/** The course, in reading order by file name. */
export const notebooksFolder = join(projectFolder, 'notebooks');

/** What the build leaves behind; git ignores it. */
export const buildFolder = join(projectFolder, 'dist');
