import { JSDOM } from 'jsdom';
import { LosslessNumber, parse } from 'lossless-json';
import { beforeAll, describe, expect, it } from 'vitest';
import { CONTROLS_TYPE } from '../../src/display/controls/spec';
import { createRenderer, type Renderer } from '../../src/site/page/markdown';
import { renderPage } from '../../src/site/page/page';
import { codeCell, notebookOf } from '../book/fixture-notebook';

/** A PNG of 3 by 2 pixels. */
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAAAAAC4HznGAAAADklEQVR4nGNoaGhgAGIADAgDAcWhuYYAAAAASUVORK5CYII=';

describe('what a cell displayed', { timeout: 30_000 }, () => {
  let renderer: Renderer;
  beforeAll(async () => {
    renderer = createRenderer();
  });

  async function shown(data: Record<string, unknown>, metadata = {}) {
    const output = { output_type: 'display_data' as const, data, metadata };
    const cells = [{ ...codeCell('shown', 'show()'), outputs: [output] }];
    const { html } = await renderPage('01', notebookOf(cells), renderer);
    return JSDOM.fragment(html).querySelector('.cell > pre:first-child + *');
  }

  const picture = async (data: Record<string, unknown>, metadata = {}) => {
    const box = await shown(data, metadata);
    expect(box?.className).toBe('picture');
    const attributes = box?.firstElementChild?.attributes ?? [];
    return Object.fromEntries([...attributes].map(({ name, value }) => [name, value]));
  };

  it('is a picture of the size and with the words that its metadata give', async () => {
    const metadata = { 'image/png': { width: 300, height: '200', alt: 'A line' } };
    expect(await picture({ 'image/png': PNG }, metadata)).toEqual({
      src: `data:image/png;base64,${PNG}`,
      alt: 'A line',
      width: '300',
      height: '200',
    });
  });

  it('is a picture with what is said of all its types', async () => {
    const metadata = { width: 300, alt: 'A line' };
    const { alt, width, height } = await picture(
      { 'image/jpeg': ['/9j/', '4AAQ\n'] },
      metadata,
    );
    expect([alt, width, height]).toEqual(['A line', '300', undefined]);
  });

  it.each([
    ['a line', 'a line'],
    ['<Figure size 640x480 with 1 Axes>', 'A picture without a description'],
    [undefined, 'A picture without a description'],
  ])(
    'is a picture of its own size, with its text %s where that says it',
    async (text, alt) => {
      const found = await picture({ 'image/png': PNG, 'text/plain': text });
      expect(found).toMatchObject({ alt, width: '3', height: '2' });
    },
  );

  it('is an SVG picture in which no script runs', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>';
    const { src } = await picture({ 'image/svg+xml': [svg] });
    const [, base64] = src.split('data:image/svg+xml;base64,');
    expect(Buffer.from(base64, 'base64').toString()).toBe(svg);
  });

  it.each([
    ['"onerror="hacked', 'words'],
    [[1], 'words'],
    ['', 'words'],
  ])('is its text where the picture is none: %s', async (data, text) => {
    const found = await shown({ 'image/png': data, 'text/plain': text });
    expect(found?.outerHTML).toMatch(/^<pre class="output printed".*words<\/pre>$/);
  });

  it('is its text where its other types are for a notebook only', async () => {
    const found = await shown({ 'application/json': { a: 1 }, 'text/plain': 'one' });
    expect(found?.textContent).toBe('one');
  });

  it('is a line that names the types which a page can’t show', async () => {
    const found = await shown({ 'application/json': {}, 'video/mp4': 'AAAA' });
    expect(found?.outerHTML).toBe(
      '<p class="not-shown">This output is application/json and video/mp4, which can’t be shown here.</p>',
    );
  });

  it('is nothing where it is empty', async () => {
    expect(await shown({ 'text/plain': [] })).toBeNull();
  });

  it.each(['$$x^2$$', '$x^2$', '\\[x^2\\]', '\\(x^2\\)', 'x^2'])(
    'is a formula, however it stands there: %s',
    async (latex) => {
      const found = await shown({ 'text/latex': latex });
      expect(found?.querySelector('annotation')?.textContent).toBe('x^2');
      expect(found?.querySelector('.katex-display')).not.toBeNull();
    },
  );

  it('is Markdown', async () => {
    const found = await shown({ 'text/markdown': 'so **much**' });
    expect(found?.innerHTML).toBe('<p>so <strong>much</strong></p>');
  });

  it('is controls at the numbers of the file, however Python wrote them', async () => {
    const text = '{"type":"slider","from":0,"value":1e-05,"to":0.10}';
    const stored = parse(text, undefined, (digits) =>
      String(Number(digits)) === digits ? Number(digits) : new LosslessNumber(digits),
    );
    const data = { [CONTROLS_TYPE]: { w: stored }, 'text/plain': 'Move w.' };
    const found = (await shown(data)) as HTMLElement;
    expect(JSON.parse(found.dataset.controls ?? '')).toEqual({
      w: { type: 'slider', from: 0, value: 0.00001, to: 0.1 },
    });
  });

  it('is its words where the controls are none', async () => {
    const data = {
      [CONTROLS_TYPE]: { w: { type: 'slider' } },
      'text/plain': 'Move w.',
    };
    const found = await shown(data);
    expect([found?.tagName, found?.textContent]).toEqual(['PRE', 'Move w.']);
  });
});
