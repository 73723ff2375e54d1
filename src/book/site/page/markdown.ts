import type { Element, Root, RootContent } from 'hast';

/** Turns what a notebook holds into HTML trees, and a finished tree into HTML. */
export interface Renderer {
  /** A Markdown cell. */
  markdown(text: string): RootContent[];
  /** HTML that a cell displayed, without whatever could break out of its place. */
  output(html: string): RootContent[];
  /** Sets ids, formulas and colours of code, and writes the whole. */
  finish(tree: Root): Promise<string>;
}

/** The unified family is published as ES modules only, hence the dynamic imports. */
export async function createRenderer(): Promise<Renderer> {
  const { unified } = await import('unified');
  const reader = unified()
    .use((await import('remark-parse')).default)
    .use((await import('remark-gfm')).default)
    .use((await import('remark-math')).default)
    .use((await import('remark-rehype')).default, { allowDangerousHtml: true })
    .use((await import('rehype-raw')).default);
  const { default: rehypeSanitize, defaultSchema } = await import('rehype-sanitize');
  const cleaner = unified()
    .use((await import('rehype-parse')).default, { fragment: true })
    .use(rehypeSanitize, {
      ...defaultSchema,
      attributes: {
        ...defaultSchema.attributes,
        th: [...(defaultSchema.attributes?.th ?? []), 'scope'],
      },
    });
  const writer = unified()
    .use((await import('rehype-slug')).default)
    .use((await import('rehype-katex')).default, { strict: false })
    .use((await import('@shikijs/rehype')).default, {
      langs: ['typescript', 'bash'],
      langAlias: { ts: 'typescript' },
      themes: {
        light: 'github-light-high-contrast',
        dark: 'github-dark-high-contrast',
      },
      defaultColor: false,
    })
    .use((await import('rehype-stringify')).default);
  return {
    markdown(text) {
      const tree = reader.runSync(reader.parse(mathOnItsOwnLines(text)));
      visit(tree, linkToPage);
      return tree.children;
    },
    output: (html) => cleaner.runSync(cleaner.parse(html)).children,
    finish: async (tree) => {
      const finished = await writer.run(tree);
      visit(finished, letScroll);
      return writer.stringify(finished);
    },
  };
}

/** Jupyter sets `$$…$$` on a line of its own apart; remark wants the signs alone. */
function mathOnItsOwnLines(text: string): string {
  return text.replaceAll(/^\$\$([\s\S]+?)\$\$\s*$/gm, '\n$$$$\n$1\n$$$$\n');
}

/** Links to notebooks lead to their pages. */
function linkToPage(node: Element | Root): void {
  if (node.type === 'root' || typeof node.properties.href !== 'string') return;
  const { href } = node.properties;
  node.properties.href = href.replace(/^([\w-]+)\.ipynb(?=#|$)/, '$1.html');
}

/** What may be wider than a phone scrolls by itself, with the keyboard too. */
function letScroll(parent: Element | Root): void {
  const scrolls =
    parent.type === 'element' &&
    ['output', 'wide'].some((name) => hasClass(parent, name));
  parent.children.forEach((child, place) => {
    if (child.type !== 'element') return;
    if (hasClass(child, 'katex-display')) child.properties.tabIndex = 0;
    if (child.tagName === 'table' && !scrolls) {
      parent.children[place] = element('div', { className: ['wide'], tabIndex: 0 }, [
        child,
      ]);
    }
  });
}

/** Calls the function with every node that has children, from the outermost inward. */
function visit(node: Root | Element, use: (parent: Root | Element) => void): void {
  use(node);
  for (const child of node.children) if (child.type === 'element') visit(child, use);
}

export function hasClass(
  { properties: { className } }: Element,
  name: string,
): boolean {
  return Array.isArray(className) && className.includes(name);
}

/** An element of the tree. */
export function element(
  tagName: string,
  properties: Element['properties'],
  children: Element['children'] = [],
): Element {
  return { type: 'element', tagName, properties, children };
}
