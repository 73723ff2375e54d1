import type { Exercise } from './exercises';
import type { LessonPlan, Step } from './lesson-plan';

/** Everything in points, as assets/plan.css has it. */
const LINE = 10.8;
const CODE_LINE = 10.2;
const FONT = 8.5;
const MILLIMETRE = 72 / 25.4;
const COLUMN = 92 * MILLIMETRE;
const CELLS = { title: 25, question: 45, answer: 44, wrong: 47 };
const HEADING = 23;

/** How wide letters are in Arial, in ems; the others are about as wide as an n. */
const WIDTHS = new Map(
  Object.entries({
    "ijl'|": 0.22,
    ' ft.,:;!()[]/-rI': 0.3,
    'cksvxyzJ*"': 0.5,
    ABCDEFGHKLNOPQRSTUVXYZw: 0.7,
    'mMW%@—': 0.86,
  }).flatMap(([letters, width]) =>
    [...letters].map((letter) => [letter, width] as const),
  ),
);
const OTHERS = 0.556;

/** About how high a plan is on paper, in points: nothing here can lay out a page. */
export function heightOf(plan: LessonPlan): number {
  const { goals, recap, steps, exercises } = plan;
  const aims = [...goals, ...recap].map((text) => textHeight(text, COLUMN - 12));
  const beside = (texts: (step: Step) => string[]) =>
    steps.flatMap(texts).map((text) => textHeight(`Slide 10 ${text}`, COLUMN) + 2.5);
  const boards = beside((step) => step.boards);
  return (
    30 +
    HEADING +
    Math.max(sum(aims), sum(beside((step) => step.prepare))) +
    HEADING +
    2 * (LINE + 5) +
    sum(steps.map(rowHeight)) +
    inColumns(boards) +
    inColumns(exercises.map(exerciseHeight))
  );
}

function rowHeight({ title, questions, answers, wrongAnswers }: Step): number {
  const cell = (texts: readonly string[], millimetres: number) =>
    sum(texts.map((text) => textHeight(text, millimetres * MILLIMETRE) + 2.3));
  return (
    Math.max(
      cell([`${title}nn`], CELLS.title),
      cell(questions, CELLS.question),
      cell(answers, CELLS.answer),
      cell(wrongAnswers, CELLS.wrong),
      LINE,
    ) + 2.5
  );
}

function exerciseHeight(exercise: Exercise): number {
  const { name, question, code, linesLeftOut, words, isOptional } = exercise;
  const lead = `${name}n ${isOptional ? '(optional) ' : ''}`;
  const codeWidth = COLUMN - 2.5 * MILLIMETRE;
  const lines = code
    .split('\n')
    .map((line) => Math.max(1, Math.ceil((line.length * 0.602 * 8.5) / codeWidth)));
  return (
    textHeight(lead + question, COLUMN) +
    (code ? sum(lines) * CODE_LINE + 6 : 0) +
    (linesLeftOut ? LINE + 2.3 : 0) +
    (words ? textHeight(words, COLUMN) + 2.3 : 0) +
    4
  );
}

/** A heading, and two columns that end at about the same height. */
function inColumns(heights: readonly number[]): number {
  if (heights.length === 0) return 0;
  return HEADING + (sum(heights) + Math.max(...heights)) / 2;
}

/** How high Markdown is in a column, its blocks one below the other. */
export function textHeight(markdown: string, width: number): number {
  const blocks = markdown.split(/\n\s*\n/);
  const lines = blocks.flatMap((block) =>
    /^ *([-*+|`~$]|\d+\.)/m.test(block) ? block.split('\n') : [block],
  );
  const formulas = markdown.match(/\$\$|\\d?frac/g) ?? [];
  return (
    sum(lines.map((line) => linesOf(line, width) * LINE)) +
    (blocks.length - 1) * 2.3 +
    formulas.length * (LINE / 2)
  );
}

/** In how many lines words are set, one after the other as a browser does it. */
function linesOf(markdown: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of shown(markdown).split(/\s+/)) {
    const needed = widthOf(word);
    if (used > 0 && used + needed > width) {
      lines++;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(needed / width) - 1);
    used += needed + widthOf(' ');
  }
  return lines;
}

/** What is seen of Markdown: no marks, and a letter for each command of a formula. */
function shown(markdown: string): string {
  return markdown.replaceAll(/\\[a-zA-Z]+/g, 'n').replaceAll(/[*`${}^_\\]/g, '');
}

function widthOf(text: string): number {
  return sum([...text].map((letter) => WIDTHS.get(letter) ?? OTHERS)) * FONT;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
