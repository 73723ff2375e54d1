import { joinText, type Notebook } from '../../book/notebook/notebook';
import { type Slide, slidesOf } from '../deck/slide-cells';
import { readSpeakerNotes } from '../deck/speaker-notes';
import { type Exercise, exercisesOf } from './exercises';
import { headingsOf } from './headings';

/** A notebook as whoever teaches it wants it on paper; all texts are Markdown. */
export interface LessonPlan {
  /** '01' of 01-forward-pass; the whole name where that begins with no number. */
  number: string;
  title: string;
  /** 'core 30 minutes · optional 25 minutes' */
  times: string;
  /** What the class will be able to do. */
  goals: string[];
  /** What stays, where the notebook says no goals. */
  recap: string[];
  steps: Step[];
  exercises: Exercise[];
}

/** A slide of the lesson. */
export interface Step {
  title: string;
  minutes?: number;
  /** The minutes from the beginning to the end of this slide. */
  clock: number;
  prepare: string[];
  questions: string[];
  answers: string[];
  wrongAnswers: string[];
  boards: string[];
}

const DURATION = /core \d+ minutes(?: · optional \d+ minutes)?|about \d+ minutes/;
const ITEM = /^[-*+] (.*(?:\n(?![-*+] |\n).*)*)/gm;

/** @param name the notebook's file without its ending */
export function lessonPlanOf(name: string, notebook: Notebook): LessonPlan {
  const first = joinText(notebook.cells[0]?.source ?? '');
  const [, number = name] = /^(\d+)-/.exec(name) ?? [];
  const goals = listAfter(/able to\b[^\n]*\n\s*\n/, first);
  const sources = notebook.cells
    .filter(({ cell_type }) => cell_type === 'markdown')
    .map(({ source }) => joinText(source));
  const recap = sources.flatMap((text) => listAfter(/^## Recap[ \t]*\n/m, text));
  return {
    number,
    title: headingsOf(first)[0]?.text ?? name,
    times: DURATION.exec(first)?.[0] ?? '',
    goals,
    recap: goals.length > 0 ? [] : recap,
    steps: stepsOf(slidesOf(notebook)),
    exercises: exercisesOf(notebook),
  };
}

/** The items of the list that comes next after something. */
function listAfter(place: RegExp, text: string): string[] {
  const found = place.exec(text);
  if (!found) return [];
  const [list = ''] =
    /^\s*(?:[-*+] .*\n?(?:[ \t]+\S.*\n?)*)+/.exec(
      text.slice(found.index + found[0].length),
    ) ?? [];
  return Array.from(list.matchAll(ITEM), ([, item]) => item.trim());
}

function stepsOf(slides: readonly Slide[]): Step[] {
  let clock = 0;
  return slides.map((slide) => {
    const notes = readSpeakerNotes(slide.notes.join('\n\n'));
    clock += notes.minutes ?? 0;
    return {
      title: titleOf(slide),
      minutes: notes.minutes,
      clock,
      prepare: notes.prepare,
      // What an author labels in a way of their own is something to do with the class.
      questions: [...notes.ask, ...notes.others.filter((text) => /^\*\*/.test(text))],
      answers: notes.answer,
      wrongAnswers: notes.usualWrongAnswer,
      boards: notes.board,
    };
  });
}

/** The first heading that stands on a slide. */
function titleOf({ cells }: Slide): string {
  for (const { cell, slideshow } of cells) {
    if (slideshow.title) return slideshow.title;
    const isCode = cell.cell_type === 'code';
    const text = slideshow.words ?? (isCode ? '' : joinText(cell.source));
    const [heading] = headingsOf(text);
    if (heading) return heading.text;
  }
  return '';
}
