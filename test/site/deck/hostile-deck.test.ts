import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/book/notebook/notebook';
import { renderDeck } from '../../../src/site/deck/deck';
import type { Slideshow } from '../../../src/site/deck/slide-cells';
import { createRenderer, type Renderer } from '../../../src/site/page/markdown';
import { codeCell, notebookOf } from '../../book/fixture-notebook';
import { HOSTILE, harmIn } from '../../book/hostile-html';

function text(source: string, slideshow: Slideshow): Cell {
  return { cell_type: 'markdown', id: 'text', metadata: { slideshow }, source };
}

function code(slideshow: Slideshow, data = {}): Cell {
  return {
    ...codeCell('code', 'show()'),
    metadata: { slideshow },
    outputs: [{ output_type: 'display_data', data, metadata: {} }],
  };
}

const places: Record<string, (hostile: string) => Cell> = {
  text: (hostile) => text(hostile, { slide_type: 'slide' }),
  words: (words) => text('', { slide_type: 'slide', words }),
  'words in steps': (hostile) =>
    text('', { slide_type: 'slide', words: `first\n\n...\n\n${hostile}` }),
  notes: (notes) => text('x', { slide_type: 'slide', notes }),
  title: (title) => code({ slide_type: 'slide', title }),
  'an HTML output': (hostile) =>
    code({ slide_type: 'slide' }, { 'text/html': hostile }),
  'a formula shown': (hostile) =>
    code({ slide_type: 'slide' }, { 'text/latex': hostile }),
};

describe('a hostile notebook as slides', { timeout: 30_000 }, () => {
  let renderer: Renderer;
  beforeAll(async () => {
    renderer = createRenderer();
  });

  it.for(Object.entries(places))('can do nothing from %s', async ([, cellOf]) => {
    const cells = HOSTILE.flatMap((hostile) => [
      cellOf(hostile),
      text(hostile, { slide_type: 'notes' }),
    ]);
    const { html } = await renderDeck({ ...notebookOf([]), cells }, renderer);
    expect(harmIn(html)).toEqual([]);
    const slides = [...JSDOM.fragment(html).children].map(
      ({ tagName, lastElementChild }) => [tagName, lastElementChild?.className],
    );
    expect(slides).toEqual(HOSTILE.map(() => ['SECTION', 'notes']));
  });
});
