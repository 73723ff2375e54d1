import { ownPackage } from '../../program/project';
import { escapeHtml } from '../../text/escape-html';
import type { Page } from '../page/page';
import { SITE_NAME } from './head-html';
import { addressOf, numberOf, solvedPlace } from './navigation';
import { documentHtml } from './page-html';

/** How long the course takes, where all of its notebooks say so. */
function timesOf(course: readonly Page[]): string {
  const minutes = (word: string) =>
    course.map(({ duration }) =>
      Number(new RegExp(`${word} (\\d+)`).exec(duration)?.[1] ?? 0),
    );
  const [core, optional] = ['core', 'optional'].map(minutes);
  if (core.includes(0)) return '';
  return `<p>The core takes about ${inHours(core)}; what is optional, another ${inHours(optional)}.</p>\n`;
}

/** '3½ hours' */
function inHours(minutes: readonly number[]): string {
  const halves = Math.round(minutes.reduce((sum, one) => sum + one, 0) / 30);
  return `${Math.floor(halves / 2) || ''}${halves % 2 ? '½' : ''} hours`;
}

/**
 * The start page: what the course is, and its notebooks.
 *
 * @param site the address that the site is published under
 */
export function startHtml(course: readonly Page[], site?: URL): string {
  const [{ introduction, name }] = course;
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
    place: { path: 'index.html', site },
    title: `${SITE_NAME}: how neural networks learn`,
    description: ownPackage().description,
    course,
    main: `<div class="hero">
<h1>How neural networks learn: the gradient, computed twice</h1>
${introduction}
<p><a class="begin" href="${addressOf(name)}">Start here</a></p>
<img src="assets/two-gradients.svg" alt="The gradient of one small network by nudging and by the chain rule, bar beside bar: they cannot be told apart." width="720" height="360">
</div>
<h2 id="notebooks">The notebooks</h2>
${timesOf(course)}<ol class="cards">
${cards.join('\n')}
</ol>`,
  });
}
