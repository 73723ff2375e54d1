import type { Element, ElementContent, RootContent } from 'hast';
import { h } from 'hastscript';
import {
  type DisplayOutput,
  isText,
  joinText,
  type Output,
  type ResultOutput,
} from '../../book/notebook/notebook';
import type { ControlSpecs } from '../../display/controls/spec';
import { printable } from '../../text/readable';
import { controlsIn } from './controls-output';
import type { Renderer } from './markdown';
import { pictureFrom } from './picture-output';

/** What an output becomes on a page: the richest of its types that a page can show. */
export function renderOutput(output: Output, renderer: Renderer): ElementContent[] {
  if (output.output_type === 'stream') return [printed(joinText(output.text))];
  if (output.output_type === 'error') {
    const { ename, evalue } = output;
    return [printed(ename ? `${ename}: ${evalue}` : evalue)];
  }
  const controls = controlsIn(output);
  if (controls) return [controlsOf(controls, shownAs(output, 'text/plain'))];
  const html = renderer.output(shownAs(output, 'text/html'));
  if (html.some(isSeen)) return [scrolling(html)];
  const markdown = shownAs(output, 'text/markdown');
  if (markdown) return [scrolling(renderer.markdown(markdown))];
  const latex = shownAs(output, 'text/latex');
  if (latex) return [scrolling(renderer.formula(withoutDelimiters(latex)))];
  const picture = pictureFrom(output);
  if (picture) return [picture];
  const plain = shownAs(output, 'text/plain');
  if (plain) return [printed(plain)];
  return notShown(output);
}

/** The text that an output has for a type; none where that is something else. */
export function shownAs(output: Output, type: string): string {
  const value = 'data' in output ? output.data[type] : undefined;
  return isText(value) ? joinText(value) : '';
}

/** The words stand until the page makes controls of them. */
function controlsOf(controls: ControlSpecs, words: string): Element {
  const dataControls = JSON.stringify(controls);
  return h('p', { className: ['controls-in-words'], dataControls }, words);
}

/** Wide outputs scroll by themselves, with the keyboard too. */
const SCROLLS = {
  className: ['output'],
  tabIndex: 0,
  role: 'group',
  ariaLabel: 'Output',
};

function scrolling(nodes: RootContent[]): Element {
  return h('div', SCROLLS, nodes as ElementContent[]);
}

/** Whether there is anything to see: of what only a script draws, nothing is left. */
function isSeen(node: RootContent): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  if (node.type !== 'element') return false;
  return ['img', 'input', 'hr'].includes(node.tagName) || node.children.some(isSeen);
}

/** What a line said before it was overwritten, as progress is: all that a terminal has lost. */
const OVERWRITTEN = /^.*\r(?!$)/gm;

function printed(text: string): Element {
  const lines = text.replaceAll(/\r+\n/g, '\n').replaceAll(OVERWRITTEN, '');
  const value = printable(lines).replace(/\n$/, '');
  return h('pre', { ...SCROLLS, className: ['output', 'printed'] }, value);
}

/** A formula as Jupyter takes it stands between these; KaTeX wants what is within. */
const DELIMITED = /^(?:\$\$(.*)\$\$|\$(.*)\$|\\\[(.*)\\\]|\\\((.*)\\\))$/s;

function withoutDelimiters(latex: string): string {
  const tex = latex.trim();
  return DELIMITED.exec(tex)?.slice(1).join('') ?? tex;
}

/** A line in the place of what only a notebook can show, so that nobody misses it unknowingly. */
function notShown({ data }: DisplayOutput | ResultOutput): Element[] {
  const types = Object.entries(data)
    .filter(([, value]) => !isText(value) || joinText(value) !== '')
    .map(([type]) => type);
  if (types.length === 0) return [];
  const value = `This output is ${types.join(' and ')}, which can’t be shown here.`;
  return [h('p', { className: ['not-shown'] }, value)];
}
