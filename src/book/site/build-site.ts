import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { plotlyFile, plotlyFolder } from '../../lesson/picture/plotly-file';
import { readNotebook } from '../notebook/read-notebook';
import { projectFolder } from '../project';
import { type Deck, renderDeck } from '../slides/deck';
import { writeDecks } from '../slides/write-decks';
import { figureScript, wakeFigureScript } from './figure-script';
import { notebookHtml } from './layout/page-html';
import { startHtml } from './layout/start-html';
import { createRenderer } from './page/markdown';
import { type Page, renderPage } from './page/page';
import { searchIndexScript } from './search-index';

const ASSETS = join(projectFolder, 'src', 'book', 'site', 'assets');

/**
 * Builds the site from executed notebooks. The folder is replaced as a whole when all of
 * it is there.
 *
 * @returns the pages, in the order of the notebooks
 */
export async function buildSite(
  files: readonly string[],
  folder: string,
): Promise<Page[]> {
  const renderer = await createRenderer();
  const course: Page[] = [];
  const decks: { name: string; title: string; deck: Deck }[] = [];
  for (const file of files) {
    const name = basename(file, '.ipynb');
    const notebook = await readNotebook(file);
    const page = await renderPage(name, notebook, renderer);
    course.push(page);
    const deck = await renderDeck(notebook, renderer);
    if (deck.slideCount > 0) decks.push({ name, title: page.title, deck });
  }
  const beside = `${folder}.new`;
  await rm(beside, { recursive: true, force: true });
  const write = async (path: string, content: string) => {
    await mkdir(dirname(join(beside, path)), { recursive: true });
    await writeFile(join(beside, path), content);
  };
  await write('index.html', startHtml(course));
  for (const page of course) {
    const hasDeck = decks.some(({ name }) => name === page.name);
    await write(`${page.name}.html`, notebookHtml(page, course, hasDeck));
    for (const figure of page.figures) {
      await write(`figures/${figure.id}.svg`, figure.svg);
      await write(`figures/${figure.id}.js`, figureScript(figure));
    }
  }
  await write('assets/search-index.js', await searchIndexScript(course));
  await write('assets/wake.js', wakeFigureScript(plotlyFile().version));
  await copyAssets(beside);
  await writeDecks(decks, beside);
  for (const file of files) await cp(file, join(beside, 'notebooks', basename(file)));

  await rm(folder, { recursive: true, force: true });
  await rename(beside, folder);
  return course;
}

/** Styles and scripts of our own and of the packages that work in the page. */
async function copyAssets(site: string): Promise<void> {
  const assets = join(site, 'assets');
  await cp(ASSETS, assets, { recursive: true });
  await cp(
    join(projectFolder, '.github', 'two-gradients.svg'),
    join(assets, 'two-gradients.svg'),
  );
  const katex = dirname(require.resolve('katex/package.json'));
  await cp(join(katex, 'dist', 'katex.min.css'), join(assets, 'katex.min.css'));
  await cp(join(katex, 'dist', 'fonts'), join(assets, 'fonts'), {
    recursive: true,
    filter: (path) => !/\.(ttf|woff)$/.test(path),
  });
  const miniSearch = join(
    dirname(require.resolve('minisearch')),
    '..',
    'umd',
    'index.js',
  );
  await cp(miniSearch, join(assets, 'minisearch.js'));
  await cp(join(plotlyFolder(), 'plotly.js'), join(assets, 'plotly.js'));
}
