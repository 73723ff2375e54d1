import { beforeAll, describe, expect, it } from 'vitest';
import type { Cell, Notebook } from '../../../src/book/notebook/notebook';
import { renderDeck } from '../../../src/site/deck/deck';
import type { Slideshow } from '../../../src/site/deck/slide-cells';
import { createRenderer, type Renderer } from '../../../src/site/page/markdown';
import { codeCell, notebookOf } from '../../book/fixture-notebook';

function text(source: string, slideshow?: Slideshow): Cell {
  return { cell_type: 'markdown', id: 'text', metadata: { slideshow }, source };
}

function code(slideshow: Slideshow): Cell {
  return {
    ...codeCell('code', 'print()'),
    metadata: { slideshow },
    outputs: [{ output_type: 'stream', name: 'stdout', text: 'printed\n' }],
  };
}

describe('a notebook as slides', () => {
  let renderer: Renderer;
  beforeAll(async () => {
    renderer = createRenderer();
  });

  function render(...cells: Notebook['cells']) {
    return renderDeck({ ...notebookOf([]), cells }, renderer);
  }

  it('is made of the cells that are marked, and of no others', async () => {
    const { html, slideCount } = await render(
      text('before'),
      text('one', { slide_type: 'slide' }),
      text('skipped', { slide_type: 'skip' }),
      text('two', { slide_type: 'subslide' }),
      text('more', { slide_type: '-' }),
    );
    expect(slideCount).toBe(2);
    expect(html.replaceAll(/<aside.*?<\/aside>/g, '')).toBe(
      '<section><p>one</p></section><section><p>two</p><p>more</p></section>',
    );
  });

  it('ends with the course, in which its notebook is marked', async () => {
    const course = ['First', 'Second'].map((title) => ({ name: title, title }));
    const notebook = {
      ...notebookOf([]),
      cells: [text('one', { slide_type: 'slide' })],
    };
    const { html } = await renderDeck(notebook, renderer, { course, name: 'First' });
    expect(html).toContain(
      '<li aria-current="step">First</li><li>Second</li></ol><aside class="notes">',
    );
    expect(html).toMatch(/Next: Second\.[^<]*<\/p>/);
    const alone = await renderDeck(notebook, renderer, { course: course.slice(0, 1) });
    expect(alone.html).not.toContain('Where we are');
  });

  it('shows words before what a cell gives, where it is said what to show', async () => {
    const { html } = await render(
      code({ slide_type: 'slide', words: 'Why?', show: 'output' }),
    );
    expect(html).toMatch(/<p>Why\?<\/p>.*printed<\/pre>/);
    expect(html).not.toContain('class="shiki');
    const wordsAlone = await render(code({ slide_type: 'slide', words: 'Why?' }));
    expect(wordsAlone.html).not.toContain('printed</pre>');
  });

  it('shows few words in the place of many, in steps', async () => {
    const { html } = await render(
      text('a long story', { slide_type: 'slide', words: 'first\n\n...\n\nthen' }),
    );
    expect(html).toContain('<p>first</p><div class="fragment"><p>then</p></div>');
    expect(html).not.toContain('story');
  });

  it.each([
    ['code', true, false],
    ['output', false, true],
    ['both', true, true],
  ] as const)('shows of a cell the %s', async (show, hasCode, hasOutput) => {
    const { html } = await render(code({ slide_type: 'slide', title: 'Look', show }));
    expect(html).toMatch(/<h2[^>]*>Look<\/h2>/);
    expect(html.includes('class="shiki')).toBe(hasCode);
    expect(html.includes('printed</pre>')).toBe(hasOutput);
  });

  it.each([true, false])(
    'says on its first slide that it is outdated: %s',
    async (outdated) => {
      const cells = ['one', 'two'].map((words) => text(words, { slide_type: 'slide' }));
      const { html } = await renderDeck({ ...notebookOf([]), cells }, renderer, {
        outdated,
      });
      const [first, second] = html.split('</section>');
      expect(/<p class="outdated" role="note">[^<]*older code/.test(first)).toBe(
        outdated,
      );
      expect(second).not.toContain('outdated');
    },
  );

  it('keeps the speaker’s notes, from cells and from what is said of them', async () => {
    const { html } = await render(
      text('one', { slide_type: 'slide', notes: '**Ask:** why?' }),
      text('because', { slide_type: 'notes' }),
    );
    expect(html).toMatch(
      /<aside class="notes"><p><strong>Ask:<\/strong> why\?<\/p>\s*<p>because<\/p><\/aside>/,
    );
  });
});
