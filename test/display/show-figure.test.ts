import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { show } from '../../src/display/show-figure';

const cell = vi.hoisted(() => ({ display: undefined as unknown, failure: '' }));

vi.mock('../../src/display/cell-display', () => ({
  cellDisplay: () => cell.display,
}));
vi.mock('../../src/picture/studio/studio', async (original) => {
  const { plotSvg } =
    await original<typeof import('../../src/picture/studio/studio')>();
  return {
    plotSvg: (plot: Parameters<typeof plotSvg>[0]) => {
      if (cell.failure) throw new Error(cell.failure);
      return plotSvg(plot);
    },
  };
});

const figure = {
  data: [{ y: [3, 1] }],
  layout: { width: 300, height: 200 },
  alt: 'The loss falls from 3 to 1.',
};

describe('show', { timeout: 60_000 }, () => {
  const printed: unknown[] = [];
  const shown: unknown[] = [];
  beforeEach(() => {
    vi.spyOn(console, 'log').mockImplementation((line) => printed.push(line));
    vi.spyOn(console, 'error').mockImplementation((line) =>
      printed.push(['error', line]),
    );
    cell.display = {
      bundle: (bundle: unknown) => shown.push(bundle),
      html: (text: string) => shown.push(text),
    };
    cell.failure = '';
    printed.length = 0;
    shown.length = 0;
  });
  afterEach(() => vi.restoreAllMocks());

  it('gives a cell a picture with its words, and the plot as an output of its own', () => {
    show(figure);
    const alt = 'The loss falls from 3 to 1.';
    expect(shown).toEqual([
      {
        data: { 'image/png': expect.stringMatching(/^iVBORw0KGgo/), 'text/plain': alt },
        metadata: { 'image/png': { width: 300, height: 200, alt } },
      },
      expect.stringMatching(/^<script type="application\/json" data-figure="\w{12}">/),
    ]);
    expect(printed).toEqual([]);
  });

  it('prints the words where there is no cell', () => {
    cell.display = undefined;
    show(figure);
    expect(printed).toEqual(['The loss falls from 3 to 1.']);
  });

  it('says in one line that nothing could be drawn, and then the words', () => {
    cell.failure = "Cannot find module 'jsdom'\nRequire stack:\n- here";
    show(figure);
    expect(shown).toEqual([]);
    expect(printed).toEqual([
      "No picture could be drawn (Cannot find module 'jsdom'). It would show:",
      'The loss falls from 3 to 1.',
    ]);
  });

  it('throws where the figure itself is wrong', () => {
    const wrong = { ...figure, data: [{ type: 'surface' }] };
    expect(() => show(wrong)).toThrow('surface');
    expect(printed).toEqual([]);
  });

  it.for([
    { given: undefined, says: 'figure is undefined; it must have data and layout' },
    {
      given: { losses: [1] },
      says: 'figure is an object; it must have data and layout',
    },
    { given: { ...figure, alt: ' ' }, says: 'figure.alt is " "; it must say what' },
  ])('refuses what is no figure: $says', ({ given, says }) => {
    expect(() => show(given as never)).toThrow(says);
  });
});
