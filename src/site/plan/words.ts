import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Renderer } from '../page/markdown';

/** A text of a slide, behind the slide's number. */
export function placed(
  step: number,
  text: string,
  renderer: Renderer,
): ElementContent[] {
  const lead = h('span', { className: ['place'] }, `Slide ${step + 1}`);
  return led([lead, ' '], text, renderer);
}

/** A text whose first paragraph begins with something else. */
export function led(
  lead: (Element | string)[],
  text: string,
  renderer: Renderer,
): ElementContent[] {
  const nodes = block(text, renderer);
  const [first] = nodes;
  const isParagraph = first?.type === 'element' && first.tagName === 'p';
  return isParagraph
    ? [h('p', lead, first.children), ...nodes.slice(1)]
    : [h('p', lead), ...nodes];
}

/** Markdown on lines of its own. */
export function block(markdown: string, renderer: Renderer): ElementContent[] {
  return renderer.markdown(markdown) as ElementContent[];
}

/** Words that stand within a line. */
export function inline(markdown: string, renderer: Renderer): ElementContent[] {
  return block(markdown, renderer).flatMap((node) =>
    node.type === 'element' && node.tagName === 'p' ? node.children : [node],
  );
}
