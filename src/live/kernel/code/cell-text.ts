import MagicString from 'magic-string';
import type { Place } from './code-error';

/** The text of a cell while it becomes JavaScript: every line keeps its number. */
export class CellText {
  readonly source: string;
  readonly #text: MagicString;

  constructor(source: string) {
    this.source = source;
    this.#text = new MagicString(source);
  }

  /** Puts spaces in the place of a part, behind what is given. */
  blank(start: number, end: number, first = ''): void {
    const spaces = this.source.slice(start, end).replace(/[^\r\n]/g, ' ');
    this.replace(start, end, first + spaces.slice(first.length));
  }

  /** Puts a text in the place of a part, and behind it the line ends that the part had. */
  replace(start: number, end: number, text: string): void {
    if (start === end) return;
    const had = this.source.slice(start, end).split('\n').length;
    const has = text.split('\n').length;
    this.#text.update(start, end, text + '\n'.repeat(Math.max(0, had - has)));
  }

  /** Puts a text behind what ends at a place, and behind what was put there before. */
  insert(at: number, text: string): void {
    this.#text.appendLeft(at, text);
  }

  toString(): string {
    return this.#text.toString();
  }

  /** Where a place in the new text comes from; of what was put in, what follows it. */
  origin({ line, column }: Place): Place {
    const segments = this.#text.generateDecodedMap({ hires: true }).mappings[line - 1];
    const from = segments?.find(([at]) => at >= column - 1) ?? segments?.at(-1);
    const [, , fromLine, fromColumn] = from ?? [];
    if (fromLine === undefined || fromColumn === undefined) return { line, column };
    return { line: fromLine + 1, column: fromColumn + 1 };
  }
}
