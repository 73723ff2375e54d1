import { ownPackage } from '../../program/project';
import { escapeHtml } from '../../text/escape-html';
import type { Page } from '../page/page';
import { contentPolicy } from './content-policy';
import { SITE_NAME } from './head-html';
import { htmlDocument } from './html-document';
import { addressOf, contentsOf, courseList, steps } from './navigation';
import type { Place } from './place';

/** Whatever the browser keeps belongs to one release of the course. */
const release = ownPackage().version;

interface Document {
  place: Place;
  title: string;
  description: string;
  /** The name of the page within the course, if it is one of its notebooks. */
  current?: string;
  course: readonly Page[];
  main: string;
  aside?: string;
  /** Whether there are cells to run. */
  runsCells?: boolean;
}

const RUNNING = `
<link rel="stylesheet" href="assets/live.css">
<link rel="stylesheet" href="assets/controls.css">`;

/** A whole page, with the header and the course beside what is its own. */
export function documentHtml(document: Document): string {
  const { place, title, description, current, course, main } = document;
  const { aside = '', runsCells = false } = document;
  const policy = contentPolicy({ runsCells });
  const isAbout = place.path === 'about.html';
  const head = { title, policy, description, place };
  return htmlDocument(head, {
    release,
    assets: `<link rel="stylesheet" href="assets/katex.min.css">
<link rel="stylesheet" href="assets/theme.css">
<link rel="stylesheet" href="assets/site.css">
<script src="assets/theme.js"></script>
<script src="assets/load-script.js" defer></script>
<script src="assets/site.js" defer></script>
<script src="assets/live/page.js" defer></script>${runsCells ? RUNNING : ''}`,
    body: `<a class="skip" href="#content">Skip to the content</a>
<header class="top">
<a class="home" href="index.html">${SITE_NAME}</a>
<search class="search" hidden>
<input type="search" placeholder="Search the course" aria-label="Search the course" autocomplete="off" spellcheck="false">
<ol hidden aria-label="Pages found"></ol>
</search>
<button class="theme" type="button" hidden aria-pressed="false">Dark</button>
</header>
<div class="columns">
<nav class="course" aria-label="Course">
<details open><summary>The course</summary>
${courseList(course, current)}
</details>
</nav>
<main id="content" tabindex="-1">
${main}
</main>
${aside}
</div>
<footer class="foot"><a href="about.html"${isAbout ? ' aria-current="page"' : ''}>About this course</a></footer>`,
  });
}

/** What stands above outputs that may be older than the code beside them. */
const OUTDATED = `<p class="outdated" role="note">This notebook has changed since it last ran, so some outputs below may belong to older code. <code>npm run execute</code> brings them up to date.</p>`;

/**
 * The page of a notebook.
 *
 * @param hasDeck whether there are slides to lead to
 * @param outdated whether its code has changed since it gave its outputs
 * @param site the address that the site is published under
 */
export function notebookHtml(
  page: Page,
  course: readonly Page[],
  hasDeck: boolean,
  { outdated = false, site }: { outdated?: boolean; site?: URL } = {},
): string {
  const { name, title, summary, html } = page;
  const file = addressOf(name, '.ipynb');
  const slides = hasDeck
    ? `, and as <a href="slides/${addressOf(name)}">slides</a>`
    : '';
  return documentHtml({
    place: { path: `${name}.html`, site },
    title: `${title} · ${SITE_NAME}`,
    description: summary,
    current: name,
    course,
    runsCells: true,
    aside: contentsOf(page),
    main: `<article>
${outdated ? `${OUTDATED}\n` : ''}${html}
</article>
<p class="source">The same as a notebook: <a href="notebooks/${file}" download>${escapeHtml(name)}.ipynb</a>${slides}</p>
${steps(page, course)}`,
  });
}
