export interface MarkdownHeading {
  depth: number;
  /** Markdown, such as a formula, may be in it. */
  text: string;
}

const HEADING = /^(#{1,6})[ \t]+(.+?)[ \t]*#*$/gm;
const CODE = /^ {0,3}(```|~~~)[\s\S]*?^ {0,3}\1/gm;

/** The headings of a Markdown text; a comment within a block of code is none. */
export function headingsOf(markdown: string): MarkdownHeading[] {
  const found = markdown.replaceAll(CODE, '').matchAll(HEADING);
  return Array.from(found, ([, { length: depth }, text]) => ({ depth, text }));
}
