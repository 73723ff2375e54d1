import type { Output } from '../../kernel/show/output';
import { element } from '../dom/element';
import { loadLive } from '../dom/scripts';
import { cleanHtml } from './clean-html';
import { figureBox, showableIn } from './figure';

declare const katex: { render(tex: string, into: Element, options: object): void };

/** Wide outputs scroll by themselves, with the keyboard too. */
const SCROLLS = { tabIndex: 0, role: 'group', 'aria-label': 'Output' };

/** What an output becomes in the page: the richest of its types that a page can show. */
export function renderOutput(output: Output): HTMLElement | undefined {
  if (output.output_type === 'stream') return printed(output.text, output.name);
  if (output.output_type === 'error') {
    return printed(`${output.ename}: ${output.evalue}`, 'stderr');
  }
  const { data } = output;
  const figure = showableIn(data);
  if (figure) return figureBox(figure, textOf(data, 'text/plain'));
  const html = textOf(data, 'text/html');
  if (html) return scrolling(cleanHtml(html));
  const markdown = textOf(data, 'text/markdown');
  if (markdown) return written(markdown);
  const tex = textOf(data, 'text/latex');
  if (tex) return formula(tex);
  const svg = textOf(data, 'image/svg+xml');
  if (svg) return picture(svgAddress(svg), textOf(data, 'text/plain'));
  for (const type of ['image/png', 'image/jpeg', 'image/gif']) {
    const base64 = textOf(data, type);
    if (base64)
      return picture(`data:${type};base64,${base64}`, textOf(data, 'text/plain'));
  }
  const text = textOf(data, 'text/plain');
  return text ? printed(text) : notShown(Object.keys(data));
}

export function printed(text: string, name = 'stdout'): HTMLElement {
  const className = `output printed ${name}`;
  return element('pre', {
    ...SCROLLS,
    className,
    textContent: text.replace(/\n$/, ''),
  });
}

function textOf(data: Record<string, unknown>, type: string): string {
  const value = data[type];
  return typeof value === 'string' ? value : '';
}

function scrolling(content: Node): HTMLElement {
  return element('div', { ...SCROLLS, className: 'output' }, content);
}

/** The text as it is written, until what reads Markdown has come. */
function written(markdown: string): HTMLElement {
  const box = element('div', { textContent: markdown });
  void loadLive('markdown').then(() => {
    box.replaceChildren(cleanHtml(liveMarkdown(markdown)));
    for (const code of box.querySelectorAll('.math-inline, .math-display')) {
      const place = code.closest('pre') ?? code;
      const isApart = code.className === 'math-display';
      place.replaceWith(typeset(code.textContent ?? '', isApart));
    }
  });
  return scrolling(box);
}

function formula(latex: string): HTMLElement {
  return scrolling(typeset(latex.trim().replace(/^(\$\$?)(.*)\1$/s, '$2'), true));
}

/** The formula as it is written, until KaTeX has come. */
function typeset(tex: string, displayMode: boolean): HTMLElement {
  const box = element('span', { className: 'formula', textContent: tex });
  void loadScript('assets/katex.min.js').then(() => {
    katex.render(tex, box, {
      displayMode,
      throwOnError: false,
      strict: false,
      errorColor: 'var(--error)',
      maxSize: 50,
      maxExpand: 200,
    });
    box.querySelector('.katex-display')?.setAttribute('tabindex', '0');
  });
  return box;
}

/** Where a picture is, in which nothing acts; JupyterLab, too, names what it is of. */
function svgAddress(svg: string): string {
  const named = /<svg[^>]+xmlns=/.test(svg)
    ? svg
    : svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
  return `data:image/svg+xml,${encodeURIComponent(named)}`;
}

function picture(src: string, alt: string): HTMLElement {
  return element('div', { className: 'picture' }, element('img', { src, alt }));
}

/** A line in the place of what only a notebook can show. */
function notShown(types: readonly string[]): HTMLElement | undefined {
  if (types.length === 0) return undefined;
  const words = `This output is ${types.join(' and ')}, which can’t be shown here.`;
  return element('p', { className: 'not-shown' }, words);
}
