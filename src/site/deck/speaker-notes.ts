/** What a paragraph of a speaker's notes may begin with, in the order of the notes. */
const LABELS = {
  prepare: 'Prepare',
  say: 'Say',
  ask: 'Ask',
  answer: 'Answer',
  usualWrongAnswer: 'Usual wrong answer',
  board: 'Board',
} as const;

type Labelled = Record<keyof typeof LABELS, string[]>;

/** The notes of a slide, by their labels; each text is Markdown without its label. */
export interface SpeakerNotes extends Labelled {
  /** What is said at each click, in the order of the notes. */
  clicks: { number: number; text: string }[];
  /** Undefined where none are given, or what is given is no number. */
  minutes?: number;
  /** What has no label, or one that nobody knows, as it was written. */
  others: string[];
}

/** A bold label with its colon, where a paragraph begins: `**Ask:** Why?` */
const LABEL = /^\*\*([^*\n]+):\*\*[ \t]*\n?/;
const FENCE = /^ {0,3}(```|~~~)/;

/** Reads what a slide's notes say; whatever they hold, it ends up in some part. */
export function readSpeakerNotes(markdown: string): SpeakerNotes {
  const notes: SpeakerNotes = {
    ...{ prepare: [], say: [], ask: [], answer: [], usualWrongAnswer: [], board: [] },
    clicks: [],
    others: [],
  };
  for (const part of partsOf(markdown)) {
    const [mark = '', label = ''] = LABEL.exec(part) ?? [];
    const text = textAfter(mark, part);
    const click = /^Click (\d+)$/.exec(label)?.[1];
    const known = (Object.keys(LABELS) as (keyof typeof LABELS)[]).find(
      (key) => LABELS[key] === label,
    );
    if (known) notes[known].push(text);
    else if (click) notes.clicks.push({ number: Number(click), text });
    else if (label === 'Minutes' && isNumber(text)) notes.minutes = Number(text);
    else notes.others.push(part);
  }
  return notes;
}

/** What is a line's end behind a label stays that without it: "9. It's two" is no list. */
function textAfter(mark: string, part: string): string {
  const text = part.slice(mark.length).trim();
  if (mark.endsWith('\n')) return text;
  return text.replace(/^(\d*)([.)#>*+-])(?=\s|$)/, '$1\\$2');
}

function isNumber(text: string): boolean {
  return /^\d+(\.\d+)?$/.test(text);
}

/** The notes cut before each paragraph that begins with a label, known or not. */
function partsOf(markdown: string): string[] {
  const parts: string[][] = [[]];
  let fence: string | undefined;
  let before = '';
  for (const line of markdown.split(/\r?\n/)) {
    const begins = before.trim() === '' && fence === undefined && LABEL.test(line);
    if (begins) parts.push([]);
    parts.at(-1)?.push(line);
    // What stands in a block of code is no label, whatever it looks like.
    const mark = FENCE.exec(line)?.[1];
    if (mark) fence = fence === undefined ? mark : fence === mark ? undefined : fence;
    before = line;
  }
  return parts.map((lines) => lines.join('\n').trim()).filter(Boolean);
}
