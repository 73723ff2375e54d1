import type { Output } from '../../kernel/show/output';
import { element } from '../dom/element';
import { figureIn } from '../dom/plotly';
import { cleanHtml } from './clean-html';
import { figureBox } from './figure';

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
  const figure = figureIn(data);
  if (figure) return figureBox(figure, textOf(data, 'text/plain'));
  const html = textOf(data, 'text/html');
  if (html) return scrolling(cleanHtml(html));
  const tex = textOf(data, 'text/latex') || textOf(data, 'text/markdown');
  if (tex) return data['text/latex'] ? formula(tex) : printed(tex);
  for (const type of ['image/png', 'image/jpeg', 'image/gif']) {
    if (data[type])
      return picture(type, textOf(data, type), textOf(data, 'text/plain'));
  }
  const text = textOf(data, 'text/plain');
  return text ? printed(text) : undefined;
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

/** The formula as it is written, until KaTeX has come. */
function formula(latex: string): HTMLElement {
  const tex = latex.trim().replace(/^(\$\$?)(.*)\1$/s, '$2');
  const box = element('span', { className: 'formula', textContent: tex });
  void loadScript('assets/katex.min.js').then(() => {
    katex.render(tex, box, {
      displayMode: true,
      throwOnError: false,
      strict: false,
      errorColor: 'var(--error)',
      maxSize: 50,
    });
    box.querySelector('.katex-display')?.setAttribute('tabindex', '0');
  });
  return scrolling(box);
}

function picture(type: string, base64: string, alt: string): HTMLElement {
  const src = `data:${type};base64,${base64}`;
  return element('div', { className: 'picture' }, element('img', { src, alt }));
}
