import {
  type Cell,
  joinText,
  type Notebook,
  tagsOf,
} from '../../book/notebook/notebook';
import { headingsOf } from './headings';

/** An exercise of a notebook, with its solution. */
export interface Exercise {
  /** 'Exercise 1 · Which way?' */
  name: string;
  question: string;
  /** The solution's code without what stands in the starter already. */
  code: string;
  /** How many lines of it are left to the notebook. */
  linesLeftOut: number;
  /** What the solution says beside its code. */
  words: string;
  /** Whether it stands in a part of the notebook that nobody needs later. */
  isOptional: boolean;
}

/** The exercises in their order, core ones first. */
export function exercisesOf({ cells }: Notebook): Exercise[] {
  const exercises: Exercise[] = [];
  let optional: number | undefined;
  cells.forEach((cell, k) => {
    for (const { depth, text } of cell.cell_type === 'markdown' ? headings(cell) : []) {
      if (optional !== undefined && depth <= optional) optional = undefined;
      if (optional === undefined && /^Optional\b/.test(text)) optional = depth;
    }
    if (!tagsOf(cell).includes('exercise')) return;
    const question = cells.slice(0, k).findLast(asksSomething);
    const solution = cells.slice(k + 1).find(has('solution'));
    const next = cells.slice(k + 1).find(has('exercise'));
    const isOurs = solution && (!next || cells.indexOf(solution) < cells.indexOf(next));
    exercises.push({
      name: question ? (headings(question)[0]?.text ?? '') : '',
      question: question ? questionOf(joinText(question.source)) : '',
      ...solutionOf(isOurs ? joinText(solution.source) : '', joinText(cell.source)),
      isOptional: optional !== undefined,
    });
  });
  const isCore = ({ isOptional }: Exercise) => !isOptional;
  return [
    ...exercises.filter(isCore),
    ...exercises.filter(({ isOptional }) => isOptional),
  ];
}

const has = (tag: string) => (cell: Cell) => tagsOf(cell).includes(tag);
const headings = (cell: Cell) => headingsOf(joinText(cell.source));

function asksSomething(cell: Cell): boolean {
  return (
    cell.cell_type === 'markdown' && headings(cell).some(({ depth }) => depth === 3)
  );
}

/** How long a question may be in a plan, in characters: about three lines there. */
const LONG = 200;

/**
 * What an exercise asks, in few words: its first paragraph; where that is long, the
 * sentence that asks, with as many before it as there is room for.
 */
function questionOf(source: string): string {
  const paragraphs = source
    .replaceAll(/^#+ .*$/gm, '')
    .trim()
    .split(/\n\s*\n/)
    .map(withoutHowTo);
  const [first = ''] = paragraphs;
  if (first.length <= LONG) return first;
  const asking = paragraphs.find((paragraph) => sentencesOf(paragraph).some(asks));
  const sentences = sentencesOf(asking ?? first);
  const end = asking ? sentences.findIndex(asks) + 1 : sentences.length;
  const fits = (from: number, to: number) =>
    sentences.slice(from, to).join(' ').length <= LONG;
  let [from, to] = asking ? [end - 1, end] : [0, 1];
  while (asking && from > 0 && fits(from - 1, to)) from--;
  while (to < end && fits(from, to + 1)) to++;
  return sentences.slice(from, to).join(' ');
}

/**
 * A paragraph without what is nothing for a plan: where to type the answer, and words that
 * lead to a formula or a list below.
 */
function withoutHowTo(paragraph: string): string {
  const sentences = sentencesOf(paragraph);
  const kept = sentences.filter(
    (one, k) => !one.includes('`notYet`') && (k === 0 || /[.?:!)*]$/.test(one)),
  );
  return kept.length < sentences.length ? kept.join(' ') : paragraph;
}

const asks = (sentence: string) => sentence.endsWith('?');

/** Sentences, none of them cut within a formula or code. */
function sentencesOf(text: string): string[] {
  const pieces = text.match(/(?:\$[^$]*\$|`[^`]*`|[^.?$`]|[.?](?!\s|$))*[.?]?\s*/g);
  return (pieces ?? [text]).map((piece) => piece.trim()).filter(Boolean);
}

function solutionOf(
  source: string,
  starter: string,
): Pick<Exercise, 'code' | 'linesLeftOut' | 'words'> {
  const [block = '', code = ''] =
    /^```[\w-]*\n([\s\S]*?)^```[ \t]*$/m.exec(source) ?? [];
  const words = source
    .replace(block, '')
    .replaceAll(/<\/?details[^>]*>|<summary>.*?<\/summary>/g, '')
    .trim();
  return { code: plainly(withoutStart(code, starter)), linesLeftOut: 0, words };
}

/** Code without its first lines, as far as they stand in the starter too. */
function withoutStart(code: string, starter: string): string {
  const given = new Set(starter.split('\n').map((line) => line.trim()));
  const lines = code.trimEnd().split('\n');
  const own = lines.findIndex((line) => line.trim() !== '' && !given.has(line.trim()));
  return lines.slice(Math.max(0, own)).join('\n');
}

const CONSTANT = /^const (\w+)(?:: [^=]+)? = ((?:(?!=>).)*);( \/\/ .*)?$/;

/** Code that only names values, as one would say it: `runs = 2 * 32`. */
function plainly(code: string): string {
  const lines = code.split('\n');
  if (!lines.every((line) => CONSTANT.test(line))) return code;
  return lines.map((line) => line.replace(CONSTANT, '$1 = $2$3')).join('\n');
}
