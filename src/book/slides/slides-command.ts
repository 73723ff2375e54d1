import { mkdir, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { BookError } from '../book-error';
import { serve } from '../site/serve';
import { SITE_FOLDER, siteCommand } from '../site/site-command';
import { chromiumPath } from './chromium';
import { printDecks } from './print-decks';

/**
 * The `slides` command: builds the site, of which the decks are a part, and with `pdf`
 * prints every deck.
 *
 * @throws {BookError} when they are to be printed and there is no Chromium
 */
export async function slidesCommand({ pdf = false }: { pdf?: boolean }): Promise<void> {
  if (pdf && !chromiumPath) {
    throw new BookError(
      'No Chromium or Chrome was found to print with: install one, or set CHROMIUM to its path.',
    );
  }
  await siteCommand({});
  const folder = join(SITE_FOLDER, 'slides');
  const decks = (await readdir(folder)).filter((name) => name.endsWith('.html')).sort();
  if (!pdf) {
    for (const deck of decks) console.log(relative(process.cwd(), join(folder, deck)));
    return;
  }
  const { server, address } = await serve(SITE_FOLDER);
  try {
    const to = join(folder, 'pdf');
    await mkdir(to, { recursive: true });
    const prints = decks.map((deck) => ({
      address: `${address}slides/${deck}`,
      file: join(to, deck.replace('.html', '.pdf')),
    }));
    await printDecks(prints, ({ file }) => console.log(relative(process.cwd(), file)));
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
