import type { Element, ElementContent, RootContent } from 'hast';
import { h } from 'hastscript';
import { type Cell, joinText } from '../../book/notebook/notebook';
import { hasClass } from './markdown';

const IMPORTS_ALONE = /^(?:\s*import\s(?:[^'"]|\n)*(?:'[^']*'|"[^"]*");?)+\s*$/;
const DEFINED = /^(?:async )?(?:function|const|let|class) (\w+)/gm;

/** A cell that does nothing but import, behind a line: readers come for what follows. */
export function foldImports(cell: Cell, nodes: RootContent[]): RootContent[] {
  if (cell.cell_type !== 'code' || cell.outputs.length > 0) return nodes;
  if (!IMPORTS_ALONE.test(joinText(cell.source))) return nodes;
  const summary = h('summary', 'What the cells below import');
  return [folded('imports', summary, nodes)];
}

/** A cell of helpers whose code Jupyter hides as well; what it defines stands on the line. */
export function foldHidden(cell: Cell, nodes: RootContent[]): RootContent[] {
  if (cell.cell_type !== 'code' || cell.outputs.length > 0) return nodes;
  const jupyter = cell.metadata?.jupyter as { source_hidden?: unknown } | undefined;
  if (jupyter?.source_hidden !== true) return nodes;
  const names = joinText(cell.source).matchAll(DEFINED);
  const list = Array.from(names, ([, name]) => name).join(', ');
  return [folded('imports', h('summary', `Helpers: ${list}`), nodes)];
}

/** Sections whose headings begin with “Optional”, each behind its heading. */
export function foldOptional(nodes: readonly RootContent[]): RootContent[] {
  const shown: RootContent[] = [];
  let fold: { depth: number; box: Element } | undefined;
  for (const node of nodes) {
    const depth = depthOf(node);
    if (fold && depth && depth <= fold.depth) fold = undefined;
    if (fold) fold.box.children.push(node as ElementContent);
    else if (depth && isOptional(node as Element)) {
      const box = folded('optional', h('summary', [node as Element]), []);
      fold = { depth, box };
      shown.push(box);
    } else shown.push(node);
  }
  return shown;
}

/** What is folded as optional stands with everything else again. */
export function unfolded(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (node.type !== 'element' || !hasClass(node, 'optional')) return [node];
    const [summary, ...rest] = node.children as Element[];
    return [...summary.children, ...rest];
  });
}

/** Which heading it is, from 1 to 6; undefined where it is none. */
export function depthOf(node: RootContent): number | undefined {
  const depth =
    node.type === 'element' ? /^h([1-6])$/.exec(node.tagName)?.[1] : undefined;
  return depth ? Number(depth) : undefined;
}

function isOptional({ children: [first] }: Element): boolean {
  return first?.type === 'text' && /^Optional\b/.test(first.value);
}

function folded(name: string, summary: Element, nodes: RootContent[]): Element {
  return h('details', { className: [name] }, summary, nodes as ElementContent[]);
}
