import type { Element, Nodes, Root, RootContent } from 'hast';
import { foreignLanguage } from '../../book/notebook/language';
import { type Notebook, tagsOf } from '../../book/notebook/notebook';
import { renderCell } from './cell-html';
import type { FigureOutput } from './figure-output';
import { depthOf, foldHidden, foldImports, foldOptional, unfolded } from './folds';
import { hasClass, type Renderer } from './markdown';

export interface Heading {
  id: string;
  depth: number;
  text: string;
}

/** A part of a page, from one heading to the next, as the search finds it. */
export interface Section extends Heading {
  body: string;
}

/** A notebook as a page of the site. */
export interface Page {
  /** The name of its file without the ending: '01-forward-pass'. */
  name: string;
  title: string;
  /** The first sentences below the line that says how long it takes. */
  summary: string;
  /** 'core 30 minutes · optional 15 minutes', or 'about 25 minutes' */
  duration: string;
  /** What stands between that line and what the reader will be able to do. */
  introduction: string;
  html: string;
  sections: Section[];
  figures: FigureOutput[];
  /** How many exercises there are. */
  exercises: number;
}

const DURATION = /core \d+ minutes(?: · optional \d+ minutes)?|about \d+ minutes/;

export async function renderPage(
  name: string,
  notebook: Notebook,
  renderer: Renderer,
): Promise<Page> {
  const language = foreignLanguage(notebook);
  const cells = notebook.cells.map((cell) =>
    renderCell(cell, renderer, { folds: true, language }),
  );
  const nodes = cells.flatMap(({ nodes }, k) => {
    const cell = notebook.cells[k];
    return foldHidden(cell, foldImports(cell, nodes));
  });
  const tree: Root = { type: 'root', children: foldOptional(nodes) };
  const first = cells[0]?.nodes ?? [];
  const paragraphs = first
    .filter((node) => node.type === 'element' && node.tagName === 'p')
    .map(textOf);
  const [timing = '', summary = ''] = paragraphs;
  const introduction = await renderer.finish({
    type: 'root',
    children: introductionOf(first),
  });
  const html = await renderer.finish(tree);
  const sections = sectionsOf(tree);
  return {
    name,
    title: /^Start here/.exec(timing)?.[0] ?? (sections[0]?.text || name),
    summary,
    introduction,
    duration: DURATION.exec(timing)?.[0] ?? '',
    html,
    sections,
    exercises: notebook.cells.filter((cell) => tagsOf(cell).includes('exercise'))
      .length,
    figures: cells.flatMap(({ figures }) => figures),
  };
}

/** The first cell without its title, its line about time and what comes after a list. */
function introductionOf(cell: RootContent[]): RootContent[] {
  const elements = cell.filter((node) => node.type === 'element');
  const end = elements.findIndex(({ tagName }) => tagName === 'ol' || tagName === 'ul');
  return structuredClone(elements.slice(2, end + 1));
}

function sectionsOf(tree: Root): Section[] {
  const sections: Section[] = [];
  for (const node of unfolded(tree.children)) {
    const depth = depthOf(node);
    if (depth) {
      const { properties } = node as Element;
      sections.push({
        id: String(properties.id),
        depth,
        text: textOf(node),
        body: '',
      });
    } else {
      const last = sections.at(-1);
      if (last) last.body += ` ${textOf(node)}`;
    }
  }
  return sections.map((section) => ({
    ...section,
    body: section.body.replaceAll(/\s+/g, ' ').trim(),
  }));
}

/** The words of a node; of a formula only what it reads like, not its TeX. */
function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element') {
    if (node.tagName === 'annotation' || hasClass(node, 'katex-html')) return '';
    if (node.tagName === 'img') return String(node.properties.alt ?? '');
  }
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
