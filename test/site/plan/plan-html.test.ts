import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { createRenderer, type Renderer } from '../../../src/site/page/markdown';
import { lessonPlanOf } from '../../../src/site/plan/lesson-plan';
import { planHtml } from '../../../src/site/plan/plan-html';
import { HOSTILE, harmIn } from '../../book/hostile-html';
import { exerciseCells, notebookWith, slide, TITLE, textCell } from './lesson';

const NOTES = [
  ...['**Prepare:** Open it.', '**Ask:** Is $w^2$ steep?', '**Answer:** 6.'],
  ...['**Usual wrong answer:** "9."', '**Board:** A curve.', '**Minutes:** 2'],
].join('\n\n');

describe('the page of a lesson plan', { timeout: 30_000 }, () => {
  let renderer: Renderer;
  beforeAll(async () => {
    renderer = createRenderer();
  });

  async function render(cells = lesson('How?'), leftOut: string[] = []) {
    const plan = lessonPlanOf('02-nudging', notebookWith(...cells));
    const html = await planHtml({ plan, leftOut }, renderer);
    return { html, document: new JSDOM(html).window.document };
  }

  function lesson(question: string) {
    const solution = '```ts\nconst a = 1;\n```\n\nThat is why.';
    return [
      textCell(TITLE),
      slide('## A *parabola*', NOTES),
      ...exerciseCells(`### Exercise 1 · One\n\n${question}`, '', solution),
    ];
  }

  it('has a row for each slide, under the names of its columns', async () => {
    const { document } = await render();
    const rows = [...document.querySelectorAll('.lesson tr')].map((row) =>
      [...row.children].map(({ firstElementChild, textContent }) =>
        firstElementChild?.querySelector('.katex') ? 'a formula' : textContent,
      ),
    );
    expect(rows).toEqual([
      ['#', 'slide', 'min', 'clock', 'ask', 'answer', 'usual wrong answer'],
      ['1', 'A parabola', '2', '2', 'a formula', '6.', '"9."'],
    ]);
  });

  it('leaves the clock out where the notes have no minutes', async () => {
    const { document } = await render([textCell(TITLE), slide('## One', '**Say:** a')]);
    const cells = [...document.querySelectorAll('.lesson td')].slice(0, 4);
    expect(cells.map(({ textContent }) => textContent)).toEqual(['1', 'One', '', '']);
    expect(document.querySelector('.times')?.textContent).toMatch(/ · 1 slide$/);
  });

  it('has goals, preparations, board sketches and exercises, each with its place', async () => {
    const { document } = await render();
    const headings = [...document.querySelectorAll('h2')].map((h2) => h2.textContent);
    expect(headings).toEqual([
      ...['Afterwards they’ll be able to', 'To prepare', 'The lesson'],
      ...['On the board', 'Exercises'],
    ]);
    const text = document.body.textContent;
    for (const part of [
      ...['02 Nudging', 'core 38 minutes', '1 slide, 2 minutes', 'Slide 1 Open it.'],
      ...['Slide 1 A curve.', 'Exercise 1 · One How?', 'a = 1', 'That is why.'],
    ]) {
      expect(text).toContain(part);
    }
  });

  it('says what it has no room for, and else nothing of it', async () => {
    const left = (await render(lesson('How?'), ['some answers'])).document;
    expect(left.querySelector('.left-out')?.textContent).toContain('some answers.');
    const { document } = await render();
    expect(document.querySelector('.left-out')).toBeNull();
  });

  it('has no script and lets none run', async () => {
    const { html, document } = await render();
    expect(html).toContain("script-src 'none'");
    expect(document.querySelector('script')).toBeNull();
  });

  it.each(HOSTILE)('can do nothing with %j', async (hostile) => {
    const notes = NOTES.replaceAll(/(?<=:\*\* ).*/g, hostile.replaceAll('$', '$$$$'));
    const cells = [
      textCell(
        `# ${hostile}\n\n**Notebook** · core 1 minutes\n\nable to\n\n- ${hostile}`,
      ),
      slide(`## ${hostile}`, notes),
      ...exerciseCells(`### ${hostile}\n\n${hostile}`, '', `${hostile}\n\n${hostile}`),
    ];
    const { html } = await render(cells);
    expect(harmIn(html.slice(html.indexOf('<body>')))).toEqual([]);
    expect(new JSDOM(html).window.document.querySelectorAll('main')).toHaveLength(1);
    expect(html.match(/<title>[^<]*<\/title>/g)).toHaveLength(1);
  });
});
