import { mkdir, readdir } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { siteFolder } from '../program/project';
import { requireChromium } from '../site/deck/chromium';
import { printDecks } from '../site/deck/print-decks';
import { serve } from '../site/serve';
import { siteCommand } from './site';

/**
 * The `slides` command: builds the site, of which the decks are a part, and with `pdf`
 * prints every deck.
 *
 * @throws {BookError} when they are to be printed and there is no Chromium
 */
export async function slidesCommand({ pdf = false }: { pdf?: boolean }): Promise<void> {
  if (pdf) requireChromium();
  await siteCommand({}, pdf ? printAll : undefined);
  const folder = join(siteFolder, 'slides', pdf ? 'pdf' : '');
  for (const name of (await readdir(folder)).filter(isDeck).sort()) {
    console.log(relative(process.cwd(), join(folder, name)));
  }
}

function isDeck(name: string): boolean {
  return /\.(html|pdf)$/.test(name);
}

async function printAll(site: string, signal: AbortSignal): Promise<void> {
  const { server, address } = await serve(site);
  try {
    const folder = join(site, 'slides');
    const to = join(folder, 'pdf');
    await mkdir(to);
    const decks = (await readdir(folder)).filter(isDeck).sort();
    const prints = decks.map((deck) => ({
      address: `${address}slides/${encodeURIComponent(deck)}`,
      slides: join(to, `${basename(deck, '.html')}.pdf`),
      notes: join(to, `${basename(deck, '.html')}-notes.pdf`),
    }));
    const say = (file: string) => console.log(`  printed ${basename(file)}`);
    await printDecks(prints, say, signal);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
