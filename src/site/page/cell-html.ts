import type { Element, ElementContent, RootContent } from 'hast';
import { h } from 'hastscript';
import {
  type Cell,
  type CodeCell,
  joinText,
  type TextCell,
  tagsOf,
} from '../../book/notebook/notebook';
import { type FigureOutput, gatherFigures, pictureFile } from './figure-output';
import type { Renderer } from './markdown';
import { renderOutput } from './output-html';
import { pictureAddress } from './picture-output';

const PREDICTED = 'Predicted? See what it gives';

/** What a cell becomes on a page. */
export interface RenderedCell {
  nodes: RootContent[];
  figures: FigureOutput[];
}

interface CellOptions {
  root?: string;
  folds?: boolean;
  language?: string;
}

/**
 * @param root the way from the page to the site's folder: '' or '../'
 * @param language of the code, where it is another than what runs here
 * @param folds whether outputs that the reader is to predict wait until they are opened
 */
export function renderCell(
  cell: Cell,
  renderer: Renderer,
  { root = '', folds = false, language }: CellOptions = {},
): RenderedCell {
  if (cell.cell_type !== 'code') return { nodes: proseOf(cell, renderer), figures: [] };
  const figures: FigureOutput[] = [];
  const outputs = gatherFigures(cell.outputs).flatMap((part) => {
    if ('output_type' in part) return renderOutput(part, renderer);
    figures.push(part);
    return [pictureOf(part, root)];
  });
  const waits = folds && outputs.length > 0 && tagsOf(cell).includes('predict');
  const shown = waits ? [h('details', h('summary', PREDICTED), outputs)] : outputs;
  const children = [
    codeOf(joinText(cell.source), language),
    ...shown,
  ] as ElementContent[];
  return { nodes: [h('div', attributesOf(cell, language), children)], figures };
}

function proseOf(cell: TextCell, renderer: Renderer): RootContent[] {
  if (cell.cell_type === 'raw') return [];
  const pictures = Object.entries(cell.attachments ?? {}).map(
    ([name, bundle]) => [name, pictureAddress(bundle)] as const,
  );
  return renderer.markdown(joinText(cell.source), new Map(pictures));
}

function attributesOf(cell: CodeCell, language?: string): Element['properties'] {
  const isExercise = tagsOf(cell).includes('exercise');
  return {
    className: isExercise ? ['cell', 'exercise'] : ['cell'],
    id: `cell-${cell.id}`,
    dataLanguage: language,
  };
}

function codeOf(source: string, language = 'ts'): Element {
  return h('pre', h('code', { className: [`language-${language}`] }, source));
}

function pictureOf(figure: FigureOutput, root: string): Element {
  const { id, alt, width, height, picture: stored } = figure;
  const picture = h('img', {
    src: typeof stored === 'string' ? stored : `${root}${pictureFile(figure)}`,
    alt,
    width,
    height,
    loading: 'lazy',
    decoding: 'async',
  });
  return h('div', { className: ['picture'], dataFigure: id }, picture);
}
