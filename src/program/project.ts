import { join } from 'node:path';

/** The project's folder: two levels up from here, in `src/program` and in `dist/program` alike. */
export const projectFolder = join(__dirname, '..', '..');

/** The course, in reading order by file name. */
export const notebooksFolder = join(projectFolder, 'notebooks');

/** What the build leaves behind; git ignores it. */
export const buildFolder = join(projectFolder, 'dist');

/** Where the site is built unless another folder is named. */
export const siteFolder = join(buildFolder, 'pages');

/** What package.json says of the course; the first two once somebody owns its name. */
export interface OwnPackage {
  homepage?: string;
  repository?: string | { url: string };
  version: string;
  description: string;
  engines: { node: string };
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

export function ownPackage(): OwnPackage {
  return require(join(projectFolder, 'package.json'));
}
