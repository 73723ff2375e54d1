import { escapeHtml } from '../../text/escape-html';
import type { Page } from '../page/page';

/** All pages, in reading order. */
export function courseList(course: readonly Page[], current?: string): string {
  const items = course.map((page) => {
    const { name, title } = page;
    const here = name === current ? ' aria-current="page"' : '';
    return `<li><a href="${addressOf(name)}"${here}><span class="number">${numberOf(name)}</span> <span>${escapeHtml(title)} ${solvedPlace(page)}</span></a></li>`;
  });
  return `<ol>\n${items.join('\n')}\n</ol>`;
}

/** The number of a notebook, where its file's name begins with one. */
export function numberOf(name: string): string {
  return /^\d+/.exec(name)?.[0] ?? '';
}

/** Where the page says how many exercises of a notebook the reader has solved; as HTML. */
export function solvedPlace({ name, exercises }: Page): string {
  return `<small class="solved" data-notebook="${numberOf(name)}" data-exercises="${exercises}"></small>`;
}

/**
 * Where the page of a notebook is, or another file of its name: an address, in which no sign
 * is left that means something to HTML.
 */
export function addressOf(name: string, ending = '.html'): string {
  return encodeURIComponent(name).replaceAll("'", '%27') + ending;
}

/** The headings of a page. */
export function contentsOf({ sections }: Page): string {
  const items = sections
    .filter(({ depth, text }) => depth === 2 && text)
    .map(
      ({ id, text }) => `<li><a href="#${escapeHtml(id)}">${escapeHtml(text)}</a></li>`,
    );
  return `<nav class="contents" aria-label="On this page">
<h2>On this page</h2>
<ol>
${items.join('\n')}
</ol>
</nav>`;
}

/** The ways to the page before and to the next one. */
export function steps(page: Page, course: readonly Page[]): string {
  const place = course.indexOf(page);
  const link = (relation: string, word: string, to?: Page) =>
    to
      ? `<a rel="${relation}" href="${addressOf(to.name)}"><span>${word}</span> ${escapeHtml(to.title)}</a>`
      : '';
  return `<nav class="steps" aria-label="Before and after">
${link('prev', 'Before', course[place - 1])}
${link('next', 'Next', course[place + 1])}
</nav>`;
}
