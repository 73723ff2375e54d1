import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { mathOnItsOwnLines } from '../../../text/math-lines';

const writer = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkMath)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true });

/** Markdown as HTML, which is not clean; formulas are code of the class `math-…`. */
function htmlOfMarkdown(text: string): string {
  return String(writer.processSync(mathOnItsOwnLines(text)));
}

declare global {
  /** Comes with the first output that is Markdown. */
  var liveMarkdown: typeof htmlOfMarkdown;
}

globalThis.liveMarkdown = htmlOfMarkdown;
