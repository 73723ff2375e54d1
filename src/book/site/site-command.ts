import { join, relative, resolve } from 'node:path';
import { findNotebooks } from '../notebook/find-notebooks';
import { buildFolder, notebooksFolder } from '../project';
import { buildSite } from './build-site';

export const SITE_FOLDER = join(buildFolder, 'site');

/**
 * The `site` command: builds the site from the notebooks as they are.
 *
 * @param to the folder that it fills, and whose content it replaces
 */
export async function siteCommand({
  to = SITE_FOLDER,
}: {
  to?: string;
}): Promise<void> {
  const folder = resolve(to);
  const started = performance.now();
  const files = await findNotebooks([], notebooksFolder);
  const pages = await buildSite(files, folder);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const place = relative(process.cwd(), folder);
  console.log(
    `${pages.length} notebooks as pages in ${seconds} s: ${join(place, 'index.html')}`,
  );
}
