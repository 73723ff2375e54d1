import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Renderer } from '../page/markdown';
import type { Step } from './lesson-plan';
import { block, inline } from './words';

/** The columns, and what stands above each. */
const COLUMNS = {
  number: '#',
  title: 'slide',
  minutes: 'min',
  clock: 'clock',
  question: 'ask',
  answer: 'answer',
  wrong: 'usual wrong answer',
};

/** The lesson, a row for each slide. */
export function lessonTable(steps: readonly Step[], renderer: Renderer): Element {
  const said = (texts: readonly string[]) =>
    h('td', block(texts.join('\n\n'), renderer));
  const count = (value = '') => h('td', { className: ['count'] }, value);
  const rows = steps.map((step, k) =>
    h(
      'tr',
      count(String(k + 1)),
      h('td', h('strong', inline(step.title, renderer))),
      count(step.minutes?.toString()),
      count(step.minutes === undefined ? '' : step.clock.toString()),
      said(step.questions),
      said(step.answers),
      said(step.wrongAnswers),
    ),
  );
  const names = Object.entries(COLUMNS);
  return h(
    'table',
    { className: ['lesson'] },
    h(
      'colgroup',
      names.map(([key]) => h('col', { className: [`of-${key}`] })),
    ),
    h(
      'thead',
      h(
        'tr',
        names.map(([, name]) => h('th', { scope: 'col' }, name)),
      ),
    ),
    h('tbody', rows),
  );
}
