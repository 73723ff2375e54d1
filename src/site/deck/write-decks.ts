import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { projectFolder } from '../../program/project';
import type { Deck } from './deck';
import { deckHtml } from './deck-html';

/** A deck of a notebook: its name, what it's called and what it's about. */
export interface NamedDeck {
  name: string;
  title: string;
  summary: string;
  deck: Deck;
}

/**
 * Writes decks into the folder `slides` of a site, and what they need into its assets.
 *
 * @param site the address that the site is published under
 * @returns their files, from the site's root
 */
export async function writeDecks(
  decks: readonly NamedDeck[],
  folder: string,
  site?: URL,
): Promise<string[]> {
  await mkdir(join(folder, 'slides'), { recursive: true });
  const paths: string[] = [];
  for (const { name, title, summary, deck } of decks) {
    const path = `slides/${name}.html`;
    const html = deckHtml(title, deck, { place: { path, site }, summary });
    await writeFile(join(folder, path), html);
    paths.push(path);
  }
  const assets = join(folder, 'assets');
  const own = join(projectFolder, 'src', 'site', 'deck', 'assets');
  await cp(own, assets, { recursive: true });
  const reveal = dirname(require.resolve('reveal.js'));
  await cp(join(reveal, 'reveal.css'), join(assets, 'reveal.css'));
  await cp(join(reveal, 'reveal.js'), join(assets, 'reveal.js'));
  await cp(join(reveal, 'plugin', 'notes.js'), join(assets, 'reveal-notes.js'));
  return paths;
}
