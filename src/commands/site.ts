import { join, relative } from 'node:path';
import { findNotebooks } from '../book/notebook/find-notebooks';
import { chooseFolder } from '../program/output-folder/choose-folder';
import { replaceFolder } from '../program/output-folder/replace-folder';
import { notebooksFolder, siteFolder } from '../program/project';
import { buildSite } from '../site/build-site';
import { numberOf } from '../site/layout/navigation';
import { publicAddress } from '../site/public-address';

/**
 * The `site` command: builds the site from the notebooks as they are.
 *
 * @param to the folder that it fills: a new or empty one, or an earlier site
 * @param address where it's published; without it package.json's homepage says so, or nobody
 * @param finish does more in the folder before it takes its place
 * @throws {BookError} when nothing may be written there, when the address is none, or when
 * a notebook cannot be read
 */
export async function siteCommand(
  { to = siteFolder, address }: { to?: string; address?: string },
  finish = async (_folder: string, _signal: AbortSignal): Promise<void> => {},
): Promise<void> {
  const site = publicAddress(address);
  const folder = await chooseFolder(to);
  const started = performance.now();
  const files = await findNotebooks([], notebooksFolder);
  const { pages, outdated } = await replaceFolder(
    folder,
    'site',
    async (beside, signal) => {
      const built = await buildSite(files, beside, { site, signal, onPage: say });
      await finish(beside, signal);
      return built;
    },
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const place = relative(process.cwd(), folder);
  if (outdated.length > 0) {
    const names = outdated.map((name) => numberOf(name) || JSON.stringify(name));
    console.log(
      `Changed since they last ran, as their pages say: ${outdated.join(', ')}. ` +
        `npm run execute ${names.join(' ')} brings them up to date.`,
    );
  }
  console.log(
    `${pages.length} notebooks as pages in ${seconds} s: ${join(place, 'index.html')}`,
  );
}

function say(name: string): void {
  if (process.stdout.isTTY) console.log(`  ${name}`);
}
