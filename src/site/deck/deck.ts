import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { foreignLanguage } from '../../book/notebook/language';
import {
  type Cell,
  joinText,
  type Notebook,
  runnableCells,
} from '../../book/notebook/notebook';
import { escapeHtml } from '../../text/escape-html';
import { renderCell } from '../page/cell-html';
import type { FigureOutput } from '../page/figure-output';
import { hasClass, type Renderer } from '../page/markdown';
import { movesOf } from './moves';
import { type Places, type Slide, type Slideshow, slidesOf } from './slide-cells';
import { type Lesson, whereWeAre } from './where-we-are';

/** A notebook as slides. */
export interface Deck {
  /** The sections that reveal.js shows. */
  html: string;
  /** The code of the notebook's cells, in a template. */
  code: string;
  slideCount: number;
  figures: FigureOutput[];
}

export interface DeckOptions {
  /** Whether the notebook's code has changed since it gave its outputs. */
  outdated?: boolean;
  /** The notebooks of the course, which the last slide shows. */
  course?: readonly Lesson[];
  /** Which of them this is. */
  name?: string;
}

export async function renderDeck(
  notebook: Notebook,
  renderer: Renderer,
  { outdated = false, course = [], name = '' }: DeckOptions = {},
): Promise<Deck> {
  const figures: FigureOutput[] = [];
  const slides = slidesOf(notebook);
  const language = foreignLanguage(notebook);
  const sections = slides.map((slide) =>
    renderSlide(slide, renderer, { figures, language }),
  );
  if (outdated) sections[0]?.children.unshift(outdatedNotice());
  if (sections.length > 0 && course.length > 1) sections.push(whereWeAre(course, name));
  const tree: Root = { type: 'root', children: sections };
  const html = await renderer.finish(tree);
  return { html, code: codeOf(notebook), slideCount: slides.length, figures };
}

/** The code of all cells, unseen: what moves on a slide may need any of it. */
function codeOf(notebook: Notebook): string {
  const runnable = foreignLanguage(notebook) ? [] : runnableCells(notebook);
  const cells = runnable.map(
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

interface Made {
  /** The figures of the deck so far. */
  figures: FigureOutput[];
  /** Of the notebook's code, where it is another than what runs here. */
  language?: string;
}

function renderSlide(slide: Slide, renderer: Renderer, made: Made): Element {
  const parts = slide.cells.flatMap(({ cell, slideshow }) =>
    renderPart(cell, slideshow, renderer, made),
  );
  const notes = renderer.markdown(slide.notes.join('\n\n')) as ElementContent[];
  const aside = h('aside', { className: ['notes'] }, notes);
  return h('section', hasPlace(parts) ? { className: ['beside'] } : {}, parts, aside);
}

/** Whether a picture has a place of its own, beside the words: not where there are several. */
function hasPlace(parts: ElementContent[]): boolean {
  const found = { pictures: 0, interactions: 0 };
  visit({ type: 'root', children: parts }, 'element', (node) => {
    if (hasClass(node, 'picture')) found.pictures++;
    if (hasClass(node, 'controls-in-words')) found.interactions++;
  });
  return found.pictures === 1 || (found.pictures > 1 && found.interactions === 1);
}

function renderPart(
  cell: Cell,
  slideshow: Slideshow,
  renderer: Renderer,
  { figures, language }: Made,
): ElementContent[] {
  const { slide_type, words, title, show, moves } = slideshow;
  const waits = slide_type === 'fragment';
  const heading = title ? (renderer.markdown(`## ${title}`) as ElementContent[]) : [];
  const said = words === undefined ? [] : steps(words, waits, renderer);
  if (words !== undefined && (cell.cell_type !== 'code' || !show)) return said;
  const rendered = renderCell(cell, renderer, { root: '../', language });
  if (show !== 'code') figures.push(...rendered.figures);
  const nodes = rendered.nodes as ElementContent[];
  if (cell.cell_type === 'code') {
    const [box] = nodes as Element[];
    if (show === 'output') box.children = box.children.slice(1);
    if (show === 'code') box.children = box.children.slice(0, 1);
  }
  const shown = [...heading, ...said, ...nodes];
  const moved = cell.cell_type === 'code' ? movesOf(cell, moves) : [];
  return [...(waits ? [fragment(shown)] : shown), ...moved.map((to) => move(cell, to))];
}

/** A step at which the controls of a cell move. */
function move({ id }: Cell, places: Places): Element {
  const [dataCell, dataPlaces] = [`cell-${id}`, JSON.stringify(places)];
  return h('div', { className: ['fragment', 'move'], dataCell, dataPlaces });
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
