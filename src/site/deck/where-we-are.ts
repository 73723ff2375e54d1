import type { Element } from 'hast';
import { h } from 'hastscript';

/** A notebook of the course, as a deck names it. */
export interface Lesson {
  name: string;
  title: string;
}

/** The last slide: the course, and how far it has come. */
export function whereWeAre(course: readonly Lesson[], name: string): Element {
  const place = course.findIndex((lesson) => lesson.name === name);
  const next = course[place + 1]?.title;
  const items = course.map(({ title }, k) =>
    h('li', k === place ? { ariaCurrent: 'step' } : {}, title),
  );
  const say = next
    ? `Next: ${next}${next.endsWith('?') ? '' : '.'} Tell them which exercises to do until then.`
    : 'That was the last one. Name one thing to read, one to build and one to try; the notebook has them at its end.';
  return h('section', [
    h('h2', 'Where we are'),
    h('ol', { className: ['course'], start: 0 }, items),
    h('aside', { className: ['notes'] }, [
      h('p', [h('strong', 'Say:'), ` ${say}`]),
      h('p', [h('strong', 'Minutes:'), ' 1']),
    ]),
  ]);
}
