import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { parseNotebook } from '../../src/book/notebook/read-notebook';
import { renderDeck } from '../../src/site/deck/deck';
import { createRenderer } from '../../src/site/page/markdown';
import { renderPage } from '../../src/site/page/page';
import { FOREIGN } from '../fixtures/foreign-notebooks';

const renderer = createRenderer();

async function pageOf(name: string) {
  const page = await renderPage(
    'x',
    parseNotebook(JSON.stringify(FOREIGN[name])),
    renderer,
  );
  return { ...page, dom: JSDOM.fragment(page.html) };
}

const textsOf = (dom: ParentNode, selector: string) =>
  Array.from(dom.querySelectorAll(selector), ({ textContent }) => textContent);

describe('the page of a notebook from elsewhere', { timeout: 30_000 }, () => {
  it.each(Object.keys(FOREIGN))(
    '%s has all of its code and its title',
    async (name) => {
      const { title, dom } = await pageOf(name);
      expect(title).not.toBe('');
      const sources = FOREIGN[name].cells
        .filter(({ cell_type }) => cell_type === 'code')
        .map(({ source }) => [source].flat().join('').replaceAll('\r', ''));
      expect(textsOf(dom, '.cell > pre:first-child')).toEqual(sources);
    },
  );

  it('does not offer to run what is in another language', async () => {
    const { dom } = await pageOf('Google Colab');
    const languages = [...dom.querySelectorAll<HTMLElement>('.cell')].map(
      ({ dataset }) => dataset.language,
    );
    expect(languages).toEqual(['python', 'python', 'python']);
    const deno = await pageOf('Deno');
    expect(deno.dom.querySelector('[data-language]')).toBe(null);
  });

  it('shows what was printed as a terminal leaves it', async () => {
    const { dom } = await pageOf('JupyterLab, in Python');
    expect(textsOf(dom, '.printed').at(-1)).toBe('red\n100%');
    expect(textsOf((await pageOf('Deno')).dom, '.printed')).toEqual(['2']);
  });

  it('says which error there was', async () => {
    const { dom } = await pageOf('Visual Studio Code');
    expect(textsOf(dom, '.printed')).toEqual(['ZeroDivisionError: division by zero']);
  });

  it('says of what only a notebook can show that it is missing', async () => {
    const { dom } = await pageOf('JupyterLab, in Python');
    expect(textsOf(dom, '.not-shown')).toEqual([
      'This output is application/vnd.plotly.v1+json and text/html, which can’t be shown here.',
      'This output is application/vnd.vegalite.v5+json, which can’t be shown here.',
    ]);
  });
});

it('slides run no code that is in another language', { timeout: 30_000 }, async () => {
  for (const [name, runs] of [
    ['Google Colab', false],
    ['Deno', true],
  ] as const) {
    const notebook = parseNotebook(JSON.stringify(FOREIGN[name]));
    const { code } = await renderDeck(notebook, renderer);
    expect(code.includes('class="cell"')).toBe(runs);
  }
});
