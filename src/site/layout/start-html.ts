import { escapeHtml } from '../../text/escape-html';
import type { Page } from '../page/page';
import { addressOf, numberOf, solvedPlace } from './navigation';
import { documentHtml, SITE_NAME } from './page-html';

/** The start page: what the course is, and its notebooks. */
export function startHtml(course: readonly Page[]): string {
  const [{ summary, introduction, name }] = course;
  const cards = course.map(
    (page) => `<li><a href="${addressOf(page.name)}">
<span class="number">${numberOf(page.name)}</span>
<strong>${escapeHtml(page.title)}</strong>
<span>${escapeHtml(page.summary)}</span>
<small>${escapeHtml(page.duration)}</small>
${solvedPlace(page)}
</a></li>`,
  );
  return documentHtml({
    title: `${SITE_NAME}: how neural networks learn`,
    description: summary,
    course,
    main: `<div class="hero">
<h1>How neural networks learn, computed twice</h1>
${introduction}
<p><a class="begin" href="${addressOf(name)}">Start here</a></p>
<img src="assets/two-gradients.svg" alt="The gradient of one small network by nudging and by the chain rule, bar beside bar: they cannot be told apart." width="720" height="360">
</div>
<h2 id="notebooks">The notebooks</h2>
<ol class="cards">
${cards.join('\n')}
</ol>`,
  });
}
