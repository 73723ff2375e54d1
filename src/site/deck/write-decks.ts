import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { projectFolder } from '../../program/project';
import type { Deck } from './deck';
import { deckHtml } from './deck-html';

/** Writes decks into the folder `slides` of a site, and what they need into its assets. */
export async function writeDecks(
  decks: readonly { name: string; title: string; deck: Deck }[],
  site: string,
): Promise<void> {
  await mkdir(join(site, 'slides'), { recursive: true });
  for (const { name, title, deck } of decks) {
    await writeFile(join(site, 'slides', `${name}.html`), deckHtml(title, deck));
  }
  const assets = join(site, 'assets');
  const own = join(projectFolder, 'src', 'site', 'deck', 'assets');
  await cp(own, assets, { recursive: true });
  const reveal = dirname(require.resolve('reveal.js'));
  await cp(join(reveal, 'reveal.css'), join(assets, 'reveal.css'));
  await cp(join(reveal, 'reveal.js'), join(assets, 'reveal.js'));
  await cp(join(reveal, 'plugin', 'notes.js'), join(assets, 'reveal-notes.js'));
}
