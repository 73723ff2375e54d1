import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { CodeCell, Notebook, TextCell } from '../../src/book/notebook/notebook';
import { notebookHtml } from '../../src/site/layout/page-html';
import { startHtml } from '../../src/site/layout/start-html';
import { createRenderer, type Renderer } from '../../src/site/page/markdown';
import { renderPage } from '../../src/site/page/page';
import { codeCell, notebookOf } from '../book/fixture-notebook';

function textCell(source: string): TextCell {
  return { cell_type: 'markdown', id: 'text', metadata: {}, source };
}

function shown(data: Record<string, unknown>): CodeCell {
  const output = { output_type: 'display_data' as const, data, metadata: {} };
  return { ...codeCell('shown', 'show()'), outputs: [output] };
}

describe('a notebook as a page', () => {
  let renderer: Renderer;
  beforeAll(async () => {
    renderer = createRenderer();
  });

  function render(...cells: Notebook['cells']) {
    return renderPage('01-a-page', { ...notebookOf([]), cells }, renderer);
  }

  it('knows its title, its time and its first words', async () => {
    const page = await render(
      textCell(
        '# The title\n\n**Notebook 01** · about 5 minutes\n\nOnce *upon* a time.\n\n- an aim',
      ),
    );
    expect(page).toMatchObject({
      title: 'The title',
      duration: 'about 5 minutes',
      summary: 'Once upon a time.',
    });
    expect(page.introduction).toBe(
      '<p>Once <em>upon</em> a time.</p><ul>\n<li>an aim</li>\n</ul>',
    );
  });

  it('knows how long its core takes, and what is optional', async () => {
    const page = await render(
      textCell(
        '# One\n\n**Notebook 01** · core 30 minutes · optional 40 minutes\n\nWell.',
      ),
    );
    expect(page.duration).toBe('core 30 minutes · optional 40 minutes');
    expect(startHtml([page, { ...page, duration: 'core 190 minutes' }])).toContain(
      'The core takes about 3½ hours; what is optional, another ½ hours.',
    );
  });

  it('has the words of each section for the search, without the code of formulas', async () => {
    const { sections } = await render(
      textCell('# One\n\nfirst $\\frac{1}{2}$\n\n## Two'),
      textCell('second'),
    );
    expect(sections).toMatchObject([
      { id: 'one', depth: 1, text: 'One' },
      { id: 'two', depth: 2, text: 'Two', body: 'second' },
    ]);
    expect(sections[0].body).toMatch(/^first/);
    expect(sections[0].body).not.toContain('frac');
  });

  it('folds cells that do nothing but import', async () => {
    const imports = `import { xor } from '../src';\nimport {\n  show,\n} from "../src";\n`;
    const { html } = await render(
      codeCell('imports', imports),
      codeCell('more', `${imports}show(xor);`),
    );
    expect(html).toMatch(
      /<details class="imports"><summary>[^<]+<\/summary><div class="cell" id="cell-imports">/,
    );
    expect(html.match(/<details/g)).toHaveLength(1);
  });

  it('folds helpers whose code is hidden, and says what they are', async () => {
    const helpers = codeCell('helpers', 'function half(x) {}\nconst third = 3;');
    const hidden = { ...helpers, metadata: { jupyter: { source_hidden: true } } };
    const { html } = await render(hidden, helpers);
    expect(html).toContain(
      '<details class="imports"><summary>Helpers: half, third</summary><div class="cell"',
    );
    expect(html.match(/<details/g)).toHaveLength(1);
  });

  it('folds sections that are optional, up to the next of their kind', async () => {
    const { html, sections } = await render(
      textCell('## One\n\nfirst'),
      textCell('## Optional: two\n\nsecond'),
      codeCell('code', '1'),
      textCell('### Within\n\n## Three'),
    );
    const [before, within, after] = html.split(
      /<details class="optional">|<\/details>/,
    );
    expect(before).toContain('first');
    expect(within).toMatch(/^<summary><h2[^>]*>Optional: two<\/h2><\/summary>/);
    for (const part of ['second', 'id="cell-code"', 'Within']) {
      expect(within).toContain(part);
    }
    expect(after).toContain('Three');
    expect(sections.map(({ text }) => text)).toEqual([
      ...['One', 'Optional: two', 'Within', 'Three'],
    ]);
  });

  it('folds what the reader is to predict, and nothing else', async () => {
    const cell = shown({ 'text/plain': 'a secret' });
    const tagged = { ...cell, metadata: { tags: ['predict'] } };
    const { html } = await render(tagged);
    expect(html).toMatch(
      /<details><summary>Predicted\? See what it gives<\/summary>.*a secret.*<\/details>/s,
    );
    expect((await render(cell)).html).not.toContain('<details>');
    expect((await render({ ...tagged, outputs: [] })).html).not.toContain('<details>');
  });

  it('leads from notebook to notebook as pages', async () => {
    const { html } = await render(
      textCell('[on](02-next.ipynb#here) [out](https://a.b)'),
    );
    expect(html).toContain('href="02-next.html#here"');
    expect(html).toContain('href="https://a.b"');
  });

  it('sets formulas at once, for eyes and for screen readers', async () => {
    const { html } = await render(textCell('$$a^2\n+ b$$'));
    expect(html).toContain('katex-display');
    expect(html).toContain('<math');
    expect(html).not.toContain('$$');
  });

  it('folds hints, with what is in them', async () => {
    const { html } = await render(
      textCell('<details><summary>Hint</summary>\n\nTry **two**.\n\n</details>'),
    );
    expect(html).toMatch(
      /<details><summary>Hint<\/summary>\s*<p>Try <strong>two<\/strong>/,
    );
  });

  it('colours code, in light and in dark', async () => {
    const { html } = await render(codeCell('code', 'const a = 1;'));
    expect(html).toMatch(/--shiki-light:[^"]*--shiki-dark/);
  });

  it('colours code alike on a slow machine', async () => {
    const page = () =>
      render(codeCell('code', 'import { a } from "b";\nconst c = `a`;'));
    const { html } = await page();
    let time = 0;
    const clock = vi.spyOn(Date, 'now').mockImplementation(() => {
      time += 60_000;
      return time;
    });
    expect((await page()).html).toBe(html);
    clock.mockRestore();
  });

  it('keeps tables that cells display, and lets them scroll', async () => {
    const { html } = await render(
      shown({ 'text/html': '<table><th scope="col" align="right">z</th></table>' }),
    );
    expect(html).toMatch(/class="output" tabindex="0"[^>]*><table>/);
    expect(html).toContain('<th scope="col" align="right">z</th>');
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '</div></main><h1 style="position:fixed">x</h1><style>main{display:none}</style>',
    '<iframe src="https://elsewhere.example"></iframe>',
  ])('lets nothing that a cell displays break out: %s', async (hostile) => {
    const { html } = await render(shown({ 'text/html': hostile }), textCell('after'));
    expect(html).not.toMatch(
      /<script|onerror|javascript:|<style|<iframe|position:fixed/,
    );
    expect(html.match(/<div/g)?.length).toBe(html.match(/<\/div>/g)?.length);
    expect(html).toMatch(/<p>after<\/p>$/);
  });

  it.each([true, false])(
    'says above all else that it is outdated: %s',
    async (outdated) => {
      const page = await render(textCell('# Title'));
      const html = notebookHtml(page, [page], true, { outdated });
      const notice =
        /<article>\n<p class="outdated" role="note">.*older code.*npm run execute/;
      expect(notice.test(html)).toBe(outdated);
      expect(notebookHtml(page, [page], true)).not.toContain('outdated');
    },
  );

  it('keeps the caption of a table that a cell displays', async () => {
    const html = '<table><caption>Slopes</caption><tr><td>1</td></tr></table>';
    expect((await render(shown({ 'text/html': html }))).html).toContain(
      '<table><caption>Slopes</caption>',
    );
  });

  it('shows printed text letter by letter', async () => {
    const cell: CodeCell = {
      ...codeCell('print', ''),
      outputs: [{ output_type: 'stream', name: 'stdout', text: '<b>&amp;\n' }],
    };
    const { html } = await render(cell);
    expect(html).toContain('&#x3C;b>&#x26;amp;</pre>');
  });
});
