import type { Root } from 'hast';
import { h } from 'hastscript';
import { counted } from '../../text/numbers';
import { contentPolicy } from '../layout/content-policy';
import { SITE_NAME } from '../layout/head-html';
import { htmlDocument } from '../layout/html-document';
import type { Renderer } from '../page/markdown';
import type { Exercise } from './exercises';
import type { FittedPlan } from './fit-plan';
import type { LessonPlan, Step } from './lesson-plan';
import { lessonTable } from './lesson-table';
import { block, inline, led, placed } from './words';

/** A lesson plan as a page that has no scripts, with its styles in a folder beside it. */
export async function planHtml(
  fitted: FittedPlan,
  renderer: Renderer,
): Promise<string> {
  const { plan, leftOut } = fitted;
  const { number, title } = plan;
  const tree: Root = h(
    null,
    heading(plan, renderer),
    beforehand(plan, renderer),
    h('h2', 'The lesson'),
    // So it scrolls by itself where the window is narrower than the paper.
    h('div', { className: ['wide'], tabIndex: 0 }, lessonTable(plan.steps, renderer)),
    boards(plan.steps, renderer),
    exercises(plan.exercises, renderer),
    leftOut.length > 0 ? missing(leftOut) : null,
  );
  const head = {
    title: `${number} · ${title} · lesson plan · ${SITE_NAME}`,
    policy: contentPolicy({ hasScripts: false }),
  };
  return htmlDocument(head, {
    assets: `<link rel="stylesheet" href="assets/katex.min.css">
<link rel="stylesheet" href="assets/plan.css">`,
    body: `<main>
${await renderer.finish(tree)}
</main>`,
  });
}

function missing(leftOut: readonly string[]) {
  const list = leftOut.join('; ');
  return h(
    'p',
    { className: ['left-out'] },
    `For want of room, only in the notebook: ${list}.`,
  );
}

function heading({ number, title, times, steps }: LessonPlan, renderer: Renderer) {
  const minutes = steps.at(-1)?.clock ?? 0;
  const slides = counted(steps.length, 'slide');
  const whole = minutes > 0 ? `${slides}, ${counted(minutes, 'minute')}` : slides;
  return h(
    'header',
    h('h1', h('span', { className: ['number'] }, number), ' ', inline(title, renderer)),
    h('p', { className: ['times'] }, [times, whole].filter(Boolean).join(' · ')),
  );
}

/** What the lesson is for, and what to have ready when it begins. */
function beforehand({ goals, recap, steps }: LessonPlan, renderer: Renderer) {
  const aims = goals.length > 0 ? goals : recap;
  const title = goals.length > 0 ? 'Afterwards they’ll be able to' : 'What stays';
  const items = (texts: readonly string[]) =>
    h(
      'ul',
      texts.map((text) => h('li', inline(text, renderer))),
    );
  const prepare = steps.flatMap((step, k) =>
    step.prepare.map((text) => placed(k, text, renderer)),
  );
  return h(
    'div',
    { className: ['beside'] },
    aims.length > 0 ? h('section', h('h2', title), items(aims)) : null,
    prepare.length > 0 ? h('section', h('h2', 'To prepare'), prepare) : null,
  );
}

function boards(steps: readonly Step[], renderer: Renderer) {
  const all = steps.flatMap(({ boards }, k) =>
    boards.map((text) => h('article', placed(k, text, renderer))),
  );
  if (all.length === 0) return [];
  return [h('h2', 'On the board'), h('div', { className: ['columns'] }, all)];
}

function exercises(all: readonly Exercise[], renderer: Renderer) {
  if (all.length === 0) return [];
  const items = all.map((exercise) => {
    const { name, question, code, linesLeftOut, words, isOptional } = exercise;
    const lead = [
      h('strong', inline(name, renderer)),
      isOptional ? ' (optional) ' : ' ',
    ];
    return h(
      'article',
      led(lead, question, renderer),
      code ? block(`\`\`\`ts\n${code}\n\`\`\``, renderer) : null,
      linesLeftOut
        ? h('p', `The solution has ${counted(linesLeftOut, 'line')}: see the notebook.`)
        : null,
      words ? block(words, renderer) : null,
    );
  });
  return [h('h2', 'Exercises'), h('div', { className: ['columns'] }, items)];
}
