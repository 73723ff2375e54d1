import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type OwnPackage, ownPackage, projectFolder } from '../../program/project';
import { SITE_NAME } from '../layout/head-html';
import { contentsOf } from '../layout/navigation';
import { documentHtml } from '../layout/page-html';
import type { Renderer } from '../page/markdown';
import { type Page, renderPage } from '../page/page';
import { citedInBibtex, citedInWords, readCitation } from './citation';

const SOURCE = join(projectFolder, 'src', 'site', 'about', 'about.md');

/**
 * The page that says what the course is, how it was tested, and how to cite, mend and
 * translate it: written as the text of a notebook is.
 *
 * @param site the address that the site is published under
 */
export async function aboutPage(
  course: readonly Page[],
  renderer: Renderer,
  site?: URL,
): Promise<Page> {
  const { version, engines, devDependencies } = ownPackage();
  const citation = await readCitation();
  const said: Record<string, string> = {
    notebooks: String(course.length),
    exercises: String(course.reduce((sum, page) => sum + page.exercises, 0)),
    citation: citedInWords(citation, site),
    bibtex: citedInBibtex(citation, site),
    source: linkToSource(ownPackage()),
    version,
    date: inWords(citation['date-released']),
    node: engines.node.replace('>=', ''),
    tslab: devDependencies.tslab,
  };
  const source = (await readFile(SOURCE, 'utf8')).replace(
    /\{\{(\w+)\}\}/g,
    (_, name) => said[name],
  );
  const metadata = {};
  const cell = { cell_type: 'markdown' as const, id: 'about', metadata, source };
  const notebook = { cells: [cell], metadata, nbformat: 4 as const, nbformat_minor: 5 };
  return renderPage('about', notebook, renderer);
}

/** The page that `aboutPage` gives, as a page of the site. */
export function aboutHtml(page: Page, course: readonly Page[], site?: URL): string {
  return documentHtml({
    place: { path: 'about.html', site },
    title: `${page.title} · ${SITE_NAME}`,
    description: `What ${SITE_NAME} is, how it was tested, how to cite it, and how to contribute to it or translate it.`,
    course,
    main: `<article>\n${page.html}\n</article>`,
    aside: contentsOf(page),
  });
}

/** 'The source', which leads to the repository where package.json names one; Markdown. */
export function linkToSource({ repository }: Pick<OwnPackage, 'repository'>): string {
  const address = typeof repository === 'object' ? repository.url : repository;
  return address ? `[The source](${address.replace(/^git\+/, '')})` : 'The source';
}

/** '2026-11-28' as 28 November 2026 */
function inWords(date: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(date));
}
