import type { Root } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import { unified } from 'unified';

/** What the course's notebooks are written with; whatever else there is makes its words. */
const ELEMENTS = [
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'div', 'blockquote', 'pre', 'hr', 'br'],
  ...['a', 'b', 'code', 'del', 'em', 'i', 'ins', 'kbd', 'mark', 'q', 's', 'samp'],
  ...['small', 'span', 'strong', 'sub', 'sup', 'u', 'var', 'img'],
  ...['ol', 'ul', 'li', 'input', 'dl', 'dt', 'dd', 'details', 'summary'],
];
const PARTS_OF_TABLES = [
  ...['caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
];
/** These go with all that is in them, which is not for reading. */
const NOT_FOR_READING = [
  ...['script', 'style', 'template', 'iframe', 'noscript', 'svg', 'math', 'title'],
];

/** A picture within the address, of a kind that can't hold a script. */
const PICTURE_DATA = /^data:image\/(?:png|jpeg|gif);base64,[A-Za-z0-9+/]+={0,2}$/;
/** A file beside the notebook; neither a scheme nor another machine comes before it. */
const FILE_BESIDE = /^(?![a-z][a-z\d+.-]*:)[\p{L}\p{N}_.]/iu;
/** A file within a Markdown cell. */
export const ATTACHMENT = /^attachment:/;
/** The marks of footnotes, which no name of ours begins with. */
const FOOTNOTE = /^user-content-fn/;

const cleaner = unified().use(rehypeSanitize, {
  tagNames: [...ELEMENTS, 'table', ...PARTS_OF_TABLES],
  ancestors: Object.fromEntries(PARTS_OF_TABLES.map((name) => [name, ['table']])),
  strip: NOT_FOR_READING,
  attributes: {
    '*': ['align', 'dir', 'lang', 'title'],
    a: ['href', ['id', FOOTNOTE]],
    code: [['className', /^language-./, 'math-inline', 'math-display']],
    col: ['span'],
    colgroup: ['span'],
    details: ['open'],
    img: [['src', PICTURE_DATA, FILE_BESIDE, ATTACHMENT], 'alt', 'width', 'height'],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
    li: [
      ['className', 'task-list-item'],
      ['id', FOOTNOTE],
    ],
    ol: ['start', 'reversed'],
    td: ['colSpan', 'rowSpan', 'headers', 'scope'],
    th: ['colSpan', 'rowSpan', 'headers', 'scope', 'abbr'],
    ul: [['className', 'contains-task-list']],
  },
  protocols: { href: ['http', 'https', 'mailto'], src: ['data', 'attachment'] },
  // No prefix: no name gets through that could stand for one of ours.
  clobber: [],
});

/** The one way by which HTML of a notebook, from whichever part of it, gets into a page. */
export function cleanHtml(tree: Root): Root {
  return cleaner.runSync(tree) as Root;
}
