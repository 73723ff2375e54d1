import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import type {
  Cell,
  CodeCell,
  Output,
  TextCell,
} from '../../src/book/notebook/notebook';
import { notebookHtml } from '../../src/site/layout/page-html';
import { createRenderer, type Renderer } from '../../src/site/page/markdown';
import { renderPage } from '../../src/site/page/page';
import { searchIndexScript } from '../../src/site/search-index';
import { codeCell, notebookOf } from '../book/fixture-notebook';
import { HOSTILE, harmIn } from '../book/hostile-html';

function text(source: string): TextCell {
  return { cell_type: 'markdown', id: 'text', metadata: {}, source };
}

function cellWith(output: Output): CodeCell {
  return { ...codeCell('shown', 'show()'), outputs: [output] };
}

function shown(data: Record<string, unknown>, metadata = {}): CodeCell {
  return cellWith({ output_type: 'display_data', data, metadata });
}

/** Every place of a page that says what a notebook says. */
const places: Record<string, (hostile: string) => Cell> = {
  'a Markdown cell': text,
  'a heading': (hostile) => text(`# ${hostile}`),
  'code in Markdown': (hostile) => text(`\`\`\`html\n${hostile}\n\`\`\``),
  'a formula in Markdown': (hostile) => text(`$${hostile}$`),
  code: (hostile) => codeCell('code', hostile),
  'an HTML output': (hostile) => shown({ 'text/html': hostile }),
  'a Markdown output': (hostile) => shown({ 'text/markdown': hostile }),
  'a formula shown': (hostile) => shown({ 'text/latex': hostile }),
  'a formula shown between dollars': (hostile) =>
    shown({ 'text/latex': `$$${hostile}$$` }),
  'plain text': (hostile) => shown({ 'text/plain': hostile }),
  'an unknown type': (hostile) => shown({ [hostile]: 'x' }),
  'an alt text': (hostile) =>
    shown({ 'image/png': 'aGVsbG8=' }, { 'image/png': { alt: hostile } }),
  'a picture’s data': (hostile) => shown({ 'image/png': `aGVsbG8="${hostile}` }),
  'a stream': (hostile) =>
    cellWith({ output_type: 'stream', name: 'stdout', text: hostile }),
  'an error': (hostile) =>
    cellWith({ output_type: 'error', ename: hostile, evalue: hostile, traceback: [] }),
};

describe('a hostile notebook as a page', { timeout: 30_000 }, () => {
  let renderer: Renderer;
  beforeAll(async () => {
    renderer = createRenderer();
  });

  it.for(Object.entries(places))('can do nothing from %s', async ([, cellOf]) => {
    const cells = HOSTILE.flatMap((hostile) => [cellOf(hostile), text('after')]);
    const page = await renderPage('01', { ...notebookOf([]), cells }, renderer);
    expect(harmIn(page.html)).toEqual([]);
    const outside = [...JSDOM.fragment(page.html).children].filter(
      ({ outerHTML }) => outerHTML === '<p>after</p>',
    );
    expect(outside).toHaveLength(HOSTILE.length);
  });

  it('can do nothing from its title, wherever that stands', async () => {
    const cells = [text('# `<script>hacked = 1</script>"onload="hacked`')];
    const page = await renderPage('01', { ...notebookOf([]), cells }, renderer);
    const { document } = new JSDOM(notebookHtml(page, [page], true)).window;
    expect(document.title).toMatch(/^<script>hacked = 1<\/script>"onload="hacked/);
    expect(document.querySelectorAll('script:not([src])')).toHaveLength(0);
    expect(document.querySelectorAll('[onload]')).toHaveLength(0);
  });

  it('can do nothing from its file’s name', async () => {
    const name = `01"onclick="hacked<b>'&#?%2e`;
    const cells = [text('# Title\n\n## Part')];
    const page = await renderPage(name, { ...notebookOf([]), cells }, renderer);
    const { document } = new JSDOM(notebookHtml(page, [page, page], true)).window;
    expect(document.querySelectorAll('[onclick], b')).toHaveLength(0);
    const hrefs = [...document.querySelectorAll('nav.course a, .source a')].map((a) =>
      decodeURIComponent(a.getAttribute('href') ?? ''),
    );
    expect(hrefs).toContain(`${name}.html`);
    expect(hrefs).toContain(`notebooks/${name}.ipynb`);
    // The search takes the address as it is, not as HTML.
    const index = searchIndexScript([page]);
    expect(index).toContain(
      `${encodeURIComponent(name).replace("'", '%27')}.html#title`,
    );
  });

  it('has no anchor but those of its headings and footnotes', async () => {
    const cells = [
      text('# Title\n\n<p id="deck">x</p>\n\nsaid[^1]\n\n[^1]: where it is from'),
    ];
    const { html } = await renderPage('01', { ...notebookOf([]), cells }, renderer);
    const fragment = JSDOM.fragment(html);
    expect(fragment.querySelector('h1')?.id).toBe('title');
    expect(fragment.querySelector('#deck')).toBeNull();
    for (const link of fragment.querySelectorAll('a[href^="#"]')) {
      const place = link.getAttribute('href')?.slice(1) ?? '';
      expect([place, fragment.getElementById(place)?.id]).toEqual([place, place]);
    }
  });
});
