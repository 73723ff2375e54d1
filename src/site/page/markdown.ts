import rehypeShiki from '@shikijs/rehype';
import type { Element, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import rehypeKatex from 'rehype-katex';
import rehypeParse from 'rehype-parse';
import rehypeRaw from 'rehype-raw';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { mathOnItsOwnLines } from '../../text/math-lines';
import { ATTACHMENT, cleanHtml } from './clean-html';

/** Addresses of the pictures within a Markdown cell, by their names. */
type Attachments = ReadonlyMap<string, string | undefined>;

/**
 * Turns what a notebook holds into HTML trees, in which nothing can run or break out of
 * its place, and a finished tree into HTML.
 */
export interface Renderer {
  /** A Markdown cell, or what is said of a cell in Markdown. */
  markdown(text: string, attachments?: Attachments): RootContent[];
  /** HTML that a cell displayed. */
  output(html: string): RootContent[];
  /** A formula, given as TeX, on a line of its own. */
  formula(tex: string): RootContent[];
  /** Sets ids, formulas and colours of code, and writes the whole. */
  finish(tree: Root): Promise<string>;
}

export function createRenderer(): Renderer {
  const reader = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkMath)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw);
  const htmlReader = unified().use(rehypeParse, { fragment: true });
  const writer = unified()
    .use(rehypeSlug)
    .use(rehypeKatex, FORMULAS)
    .use(rehypeShiki, {
      langs: ['typescript', 'bash'],
      langAlias: { ts: 'typescript' },
      // What it doesn't know is not coloured, and scrolls all the same.
      fallbackLanguage: 'text',
      themes: {
        light: 'github-light-high-contrast',
        dark: 'github-dark-high-contrast',
      },
      defaultColor: false,
      // Without it a line that takes long, on a busy machine say, is coloured in part.
      tokenizeTimeLimit: 0,
    })
    .use(rehypeStringify);
  return {
    markdown(text, attachments) {
      const tree = cleanHtml(reader.runSync(reader.parse(mathOnItsOwnLines(text))));
      visit(tree, 'element', (node) => {
        linkToPage(node);
        showAttachment(node, attachments);
      });
      return tree.children;
    },
    output: (html) => cleanHtml(htmlReader.parse(html)).children,
    formula: (tex) => [h('code', { className: ['math-display'] }, tex)],
    finish: async (tree) => {
      const finished = await writer.run(tree);
      letScroll(finished);
      return writer.stringify(finished);
    },
  };
}

/** What is wrong in a formula is shown as it was written, in a colour that says so. */
const FORMULAS = {
  strict: false,
  trust: false,
  errorColor: 'var(--error)',
  /** In ems: wider than any page, and yet it covers nothing else. */
  maxSize: 50,
  /** A few lines of macros can stand for more than a page has room for. */
  maxExpand: 200,
};

/** Links to notebooks lead to their pages. */
function linkToPage(node: Element): void {
  if (typeof node.properties.href !== 'string') return;
  const { href } = node.properties;
  node.properties.href = href.replace(/^((?:\.\/)?[^/:?#]+)\.ipynb(?=#|$)/, '$1.html');
}

/** Pictures within the cell are pictures within the page. */
function showAttachment(node: Element, attachments?: Attachments): void {
  if (!ATTACHMENT.test(String(node.properties.src))) return;
  const name = String(node.properties.src).replace(ATTACHMENT, '');
  node.properties.src = attachments?.get(name) ?? attachments?.get(decoded(name));
}

/** The writing of a name in an address undone, where it is one. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** What may be wider than a phone scrolls by itself, with the keyboard too. */
function letScroll(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    if (hasClass(node, 'katex-display')) node.properties.tabIndex = 0;
    if (node.tagName !== 'table' || !parent || index === undefined) return;
    const scrolls =
      parent.type === 'element' &&
      ['output', 'wide'].some((name) => hasClass(parent, name));
    if (scrolls) return;
    parent.children[index] = h('div', { className: ['wide'], tabIndex: 0 }, node);
  });
}

export function hasClass(
  { properties: { className } }: Element,
  name: string,
): boolean {
  return Array.isArray(className) && className.includes(name);
}
