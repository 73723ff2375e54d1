import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseNotebook } from '../../src/book/notebook/read-notebook';
import { renderDeck } from '../../src/site/deck/deck';
import { notebookHtml } from '../../src/site/layout/page-html';
import { startHtml } from '../../src/site/layout/start-html';
import { createRenderer, type Renderer } from '../../src/site/page/markdown';
import { renderPage } from '../../src/site/page/page';
import { searchIndexScript } from '../../src/site/search-index';

type Fields = Record<string, unknown>;

const code = (more: Fields = {}) => ({
  cell_type: 'code',
  id: 'code',
  source: 'print()',
  outputs: [],
  ...more,
});
const prose = (source: unknown, more: Fields = {}) => ({
  cell_type: 'markdown',
  id: 'prose',
  source,
  ...more,
});
const slide = (slideshow: unknown) => prose('said', { metadata: { slideshow } });

describe('any notebook that is read', { timeout: 30_000 }, () => {
  let renderer: Renderer;
  beforeAll(async () => {
    renderer = createRenderer();
  });

  async function build(cells: unknown[]) {
    const json = JSON.stringify({ cells, nbformat: 4, nbformat_minor: 5 });
    const notebook = parseNotebook(json);
    const page = await renderPage('01-x', notebook, renderer);
    const deck = await renderDeck(notebook, renderer);
    searchIndexScript([page]);
    return { page, deck, html: startHtml([page]) + notebookHtml(page, [page], true) };
  }

  it.each<[what: string, cells: unknown[]]>([
    ['without cells', []],
    ['with code first, and no metadata', [code()]],
    ['with a raw cell first', [{ ...prose('x'), cell_type: 'raw' }]],
    ['without a paragraph', [prose('- one\n- two')]],
    ['with an empty cell', [prose([])]],
    [
      'with metadata that is null',
      [code({ metadata: null }), prose('', { metadata: 3 })],
    ],
    ['with tags that are none', [code({ metadata: { tags: 'exercise' } })]],
    ['with headings without words', [prose('#\n\n#\n\n## ')]],
    ['with the same heading twice', [prose('# a\n\n# a\n\n# A')]],
    ['with two cells of footnotes', [prose('a[^1]\n\n[^1]: b'), code()]],
    [
      'with attachments that are none',
      [prose('![](attachment:a)', { attachments: 3 })],
    ],
    [
      'with empty attachments',
      [prose('![](attachment:%)', { attachments: { a: null } })],
    ],
    [
      'with an empty bundle',
      [code({ outputs: [{ output_type: 'display_data', data: {} }] })],
    ],
    [
      'with odd metadata of a picture',
      [
        code({
          outputs: [
            {
              output_type: 'display_data',
              data: { 'image/png': 'aGVsbG8=' },
              metadata: { 'image/png': 'x', width: 'wide', height: {}, alt: 1 },
            },
          ],
        }),
      ],
    ],
    ['with a formula that is none', [prose('$\\frac{$\n\n$$\\nosuch$$')]],
    ['with code in an unknown language', [prose('```nosuch {meta}\nx\n```')]],
  ])('%s becomes a page', async (_, cells) => {
    const { page, html } = await build(cells);
    expect(page.title).not.toBe('');
    expect(html).not.toMatch(/undefined|NaN|\[object/);
  });

  it.each([
    ['text', 'slide', 0],
    ['null', null, 0],
    ['a list', ['slide'], 0],
    ['without a type', {}, 0],
    ['of an unknown type', { slide_type: 'chapter' }, 0],
    ['with words that are none', { slide_type: 'slide', words: 5 }, 1],
    ['with a title that is none', { slide_type: 'slide', title: {} }, 1],
    ['with notes that are none', { slide_type: 'slide', notes: [1] }, 1],
  ])('has its slides, with slideshow metadata %s', async (_, slideshow, slides) => {
    const { deck } = await build([slide(slideshow)]);
    expect(deck.slideCount).toBe(slides);
    expect(deck.html.includes('said')).toBe(slides > 0);
    expect(deck.html).not.toMatch(/undefined|\[object/);
  });

  it('has words in lines as it has them in one', async () => {
    const { deck } = await build([
      slide({ slide_type: 'slide', words: ['one\n', 'two'], notes: ['a\n', 'b'] }),
    ]);
    expect(deck.html).toContain('<p>one\ntwo</p>');
    expect(deck.html).toContain('<p>a\nb</p>');
  });

  it('shows a formula that is none as it was written', async () => {
    const latex = {
      output_type: 'display_data',
      data: { 'text/latex': '$$\\frac{$$' },
    };
    const { page } = await build([prose('$x^{$'), code({ outputs: [latex] })]);
    const wrong = [...JSDOM.fragment(page.html).querySelectorAll('.katex-error')];
    expect(wrong.map(({ textContent }) => textContent)).toEqual(['x^{', '\\frac{']);
    expect(wrong[0].getAttribute('style')).toContain('var(--error)');
  });

  it('shows a picture within a Markdown cell', async () => {
    const attachments = { 'my plot.png': { 'image/png': 'aGVs\nbG8=' } };
    const source = '![a plot](<attachment:my plot.png>) ![none](attachment:none.png)';
    const { page } = await build([prose(source, { attachments })]);
    expect(page.html).toContain(
      '<img src="data:image/png;base64,aGVsbG8=" alt="a plot">',
    );
    expect(page.html).toContain('<img alt="none">');
  });
});
