import { cp, mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isUpToDate } from '../book/execute/up-to-date';
import type { Notebook } from '../book/notebook/notebook';
import { requireOwnNames } from '../book/notebook/own-names';
import { readStored } from '../book/notebook/read-notebook';
import { plotlyFolder } from '../picture/studio/plotly-file';
import { BookError } from '../program/book-error';
import { projectFolder } from '../program/project';
import { aboutHtml, aboutPage } from './about/about-page';
import { renderDeck } from './deck/deck';
import { type NamedDeck, writeDecks } from './deck/write-decks';
import { figureScript, wakeFigureScript } from './figure-script';
import { SOCIAL_PICTURE } from './layout/head-html';
import { notFoundHtml } from './layout/not-found-html';
import { notebookHtml } from './layout/page-html';
import { startHtml } from './layout/start-html';
import { liveScripts } from './live/live-scripts';
import { notebookScript } from './live/notebook-script';
import { pictureFile } from './page/figure-output';
import { copyKatexStyles } from './page/katex-assets';
import { createRenderer } from './page/markdown';
import { type Page, renderPage } from './page/page';
import { searchIndexScript } from './search-index';
import { robotsText, sitemapXml } from './sitemap';
import { socialPicture } from './social-picture';

const ASSETS = join(projectFolder, 'src', 'site', 'assets');

/** Pages that stand beside those of the notebooks. */
const OWN_PAGES = ['index', 'about', '404'];

/** A site that was built. */
export interface Site {
  /** The pages, in the order of the notebooks. */
  pages: Page[];
  /** The names of those whose outputs may belong to other code than what they show. */
  outdated: string[];
}

/**
 * Builds the site from executed notebooks, in a folder that is empty.
 *
 * @throws {BookError} when a notebook cannot be read, or needs another name
 * @throws the signal's reason when that is aborted
 */
export async function buildSite(
  files: readonly string[],
  folder: string,
  { site, signal, onPage }: BuildOptions = {},
): Promise<Site> {
  requireOwnNames(files, OWN_PAGES);
  const renderer = createRenderer();
  const pages: Page[] = [];
  const notebooks: Notebook[] = [];
  const outdated: string[] = [];
  // As they were read: a link may be among them, or one that is executed meanwhile.
  const copies = new Map<string, Buffer>();
  const scripts: Record<string, string> = {};
  // Bundling is done beside, by threads of its own.
  const live = liveScripts();
  live.catch(() => {});
  for (const file of files) {
    signal?.throwIfAborted();
    const name = basename(file, '.ipynb');
    onPage?.(name);
    const { notebook, bytes } = await readStored(file);
    copies.set(basename(file), bytes);
    const isOutdated = !isUpToDate(notebook);
    if (isOutdated) outdated.push(name);
    const page = await renderPage(name, notebook, renderer).catch((error) => {
      if (!(error instanceof RangeError)) throw error;
      throw new BookError(`${file}: what a cell holds is nested too deeply for a page`);
    });
    pages.push(page);
    scripts[`notebooks/${name}.js`] = notebookScript(notebook);
    notebooks.push(notebook);
  }
  const decks: NamedDeck[] = [];
  for (const [k, { name, title, summary }] of pages.entries()) {
    const options = { outdated: outdated.includes(name), course: pages, name };
    const deck = await renderDeck(notebooks[k], renderer, options);
    if (deck.slideCount > 0) decks.push({ name, title, summary, deck });
  }
  const write = async (path: string, content: string | Buffer) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  };
  await write('index.html', startHtml(pages, site));
  const about = await aboutPage(pages, renderer, site);
  await write('about.html', aboutHtml(about, pages, site));
  await write('404.html', notFoundHtml(site?.pathname ?? '/'));
  for (const page of pages) {
    signal?.throwIfAborted();
    const hasDeck = decks.some(({ name }) => name === page.name);
    const html = notebookHtml(page, pages, hasDeck, {
      outdated: outdated.includes(page.name),
      site,
    });
    await write(`${page.name}.html`, html);
    for (const figure of page.figures) {
      const { picture } = figure;
      if (typeof picture !== 'string') await write(pictureFile(figure), picture);
      await write(`figures/${figure.id}.js`, figureScript(figure));
    }
  }
  await write('assets/search-index.js', searchIndexScript([...pages, about]));
  await write('assets/wake.js', wakeFigureScript());
  for (const [name, script] of Object.entries({ ...(await live), ...scripts })) {
    await write(`assets/live/${name}`, script);
  }
  await copyAssets(folder);
  const deckFiles = await writeDecks(decks, folder, site);
  if (site) {
    const notebookFiles = pages.map(({ name }) => `${name}.html`);
    const all = ['index.html', 'about.html', ...notebookFiles, ...deckFiles];
    await write('sitemap.xml', sitemapXml(all, site));
    await write('robots.txt', robotsText(site));
    const figure = join(ASSETS, 'two-gradients.svg');
    await write(SOCIAL_PICTURE.path, await socialPicture(figure));
  }
  for (const [name, bytes] of copies) await write(`notebooks/${name}`, bytes);
  return { pages, outdated };
}

export interface BuildOptions {
  /** The address that the site is published under, with a slash at its end. */
  site?: URL;
  signal?: AbortSignal;
  /** Called before a notebook becomes a page, with its name. */
  onPage?(name: string): void;
}

/** Styles and scripts of our own and of the packages that work in the page. */
async function copyAssets(site: string): Promise<void> {
  const assets = join(site, 'assets');
  await cp(ASSETS, assets, { recursive: true });
  await copyKatexStyles(assets);
  await cp(require.resolve('katex/dist/katex.min.js'), join(assets, 'katex.min.js'));
  const miniSearch = join(
    dirname(require.resolve('minisearch')),
    '..',
    'umd',
    'index.js',
  );
  await cp(miniSearch, join(assets, 'minisearch.js'));
  await cp(join(plotlyFolder(), 'plotly.js'), join(assets, 'plotly.js'));
}
