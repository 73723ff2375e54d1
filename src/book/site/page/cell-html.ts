import type { Element, ElementContent, RootContent } from 'hast';
import {
  type Cell,
  type CodeCell,
  joinText,
  type Output,
  type Text,
} from '../../notebook/notebook';
import { type FigureOutput, readFigureOutput } from './figure-output';
import { element, type Renderer } from './markdown';

/** What a cell becomes on a page. */
export interface RenderedCell {
  nodes: RootContent[];
  figures: FigureOutput[];
}

/** @param root the way from the page to the site's folder: '' or '../' */
export function renderCell(cell: Cell, renderer: Renderer, root = ''): RenderedCell {
  const source = joinText(cell.source);
  if (cell.cell_type !== 'code') {
    const isProse = cell.cell_type === 'markdown';
    return { nodes: isProse ? renderer.markdown(source) : [], figures: [] };
  }
  const figures: FigureOutput[] = [];
  const outputs = cell.outputs.flatMap((output) => {
    const html = joinText((displayed(output)?.['text/html'] ?? '') as Text);
    const figure = readFigureOutput(html);
    if (!figure) return renderOutput(output, renderer);
    figures.push(figure);
    return [pictureOf(figure, root)];
  });
  const children = [codeOf(source), ...outputs] as ElementContent[];
  return { nodes: [element('div', classesOf(cell), children)], figures };
}

function classesOf(cell: CodeCell): Element['properties'] {
  const isExercise = cell.metadata.tags?.includes('exercise');
  return {
    className: isExercise ? ['cell', 'exercise'] : ['cell'],
    id: `cell-${cell.id}`,
  };
}

function codeOf(source: string): Element {
  const code = element('code', { className: ['language-ts'] }, [
    { type: 'text', value: source },
  ]);
  return element('pre', {}, [code]);
}

function displayed(output: Output): Record<string, unknown> | undefined {
  return 'data' in output ? output.data : undefined;
}

function renderOutput(output: Output, renderer: Renderer): RootContent[] {
  if (output.output_type === 'stream') return [printed(joinText(output.text))];
  if (output.output_type === 'error') return [printed(output.evalue)];
  const { data } = output;
  if (data['text/html']) {
    const html = joinText(data['text/html'] as Text);
    return [element('div', SCROLLS, renderer.output(html) as ElementContent[])];
  }
  if (data['text/latex']) {
    const formula = renderer.markdown(joinText(data['text/latex'] as Text));
    return [element('div', SCROLLS, formula as ElementContent[])];
  }
  return data['text/plain'] ? [printed(joinText(data['text/plain'] as Text))] : [];
}

/** Wide outputs scroll by themselves, with the keyboard too. */
const SCROLLS = {
  className: ['output'],
  tabIndex: 0,
  role: 'group',
  ariaLabel: 'Output',
};

function printed(text: string): Element {
  const value = text.replace(/\n$/, '');
  return element('pre', { ...SCROLLS, className: ['output', 'printed'] }, [
    { type: 'text', value },
  ]);
}

function pictureOf({ id, alt, width, height }: FigureOutput, root: string): Element {
  const picture = element('img', {
    src: `${root}figures/${id}.svg`,
    alt,
    width,
    height,
    loading: 'lazy',
    decoding: 'async',
  });
  return element('div', { className: ['picture'], dataFigure: id }, [picture]);
}
