import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import {
  type Cell,
  joinText,
  type Notebook,
  runnableCells,
} from '../../book/notebook/notebook';
import { escapeHtml } from '../../text/escape-html';
import { renderCell } from '../page/cell-html';
import type { FigureOutput } from '../page/figure-output';
import type { Renderer } from '../page/markdown';
import { type Slide, type Slideshow, slidesOf } from './slide-cells';

/** A notebook as slides. */
export interface Deck {
  /** The sections that reveal.js shows. */
  html: string;
  /** The code of the notebook's cells, in a template. */
  code: string;
  slideCount: number;
  figures: FigureOutput[];
}

/** @param outdated whether the notebook's code has changed since it gave its outputs */
export async function renderDeck(
  notebook: Notebook,
  renderer: Renderer,
  { outdated = false } = {},
): Promise<Deck> {
  const figures: FigureOutput[] = [];
  const slides = slidesOf(notebook);
  const sections = slides.map((slide) => renderSlide(slide, renderer, figures));
  if (outdated) sections[0]?.children.unshift(outdatedNotice());
  const tree: Root = { type: 'root', children: sections };
  const html = await renderer.finish(tree);
  return { html, code: codeOf(notebook), slideCount: slides.length, figures };
}

/** The code of all cells, unseen: what moves on a slide may need any of it. */
function codeOf(notebook: Notebook): string {
  const cells = runnableCells(notebook).map(
    ({ id, source }) =>
      `<div class="cell" id="cell-${escapeHtml(id)}"><pre>${escapeHtml(joinText(source))}</pre></div>`,
  );
  return `<template class="code">${cells.join('')}</template>`;
}

/** A line on the first slide, for whoever is about to show them. */
function outdatedNotice(): Element {
  const value =
    'This notebook has changed since it last ran, so some outputs may belong to older code.';
  return h('p', { className: ['outdated'], role: 'note' }, value);
}

function renderSlide(
  slide: Slide,
  renderer: Renderer,
  figures: FigureOutput[],
): Element {
  const parts = slide.cells.flatMap(({ cell, slideshow }) =>
    renderPart(cell, slideshow, renderer, figures),
  );
  const notes = renderer.markdown(slide.notes.join('\n\n')) as ElementContent[];
  return h('section', parts, h('aside', { className: ['notes'] }, notes));
}

function renderPart(
  cell: Cell,
  { slide_type, words, title, show = 'both' }: Slideshow,
  renderer: Renderer,
  figures: FigureOutput[],
): ElementContent[] {
  if (words !== undefined) return steps(words, slide_type === 'fragment', renderer);
  const rendered = renderCell(cell, renderer, { root: '../' });
  if (show !== 'code') figures.push(...rendered.figures);
  const nodes = rendered.nodes as ElementContent[];
  if (cell.cell_type === 'code') {
    const [box] = nodes as Element[];
    if (show === 'output') box.children = box.children.slice(1);
    if (show === 'code') box.children = box.children.slice(0, 1);
  }
  const heading = title ? (renderer.markdown(`## ${title}`) as ElementContent[]) : [];
  const shown = [...heading, ...nodes];
  return slide_type === 'fragment' ? [fragment(shown)] : shown;
}

/** Words cut at the lines `...`: what comes after one appears at the next step. */
function steps(words: string, waits: boolean, renderer: Renderer): ElementContent[] {
  return words.split(/^\.\.\.$/m).flatMap((part, place) => {
    const nodes = renderer.markdown(part) as ElementContent[];
    return place > 0 || waits ? [fragment(nodes)] : nodes;
  });
}

function fragment(children: ElementContent[]): Element {
  return h('div', { className: ['fragment'] }, children);
}
