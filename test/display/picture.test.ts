import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showPicture } from '../../src/display/picture';

const studio = vi.hoisted(() => ({ failure: '' }));

vi.mock('../../src/picture/studio/studio', async (original) => {
  const { plotSvg } =
    await original<typeof import('../../src/picture/studio/studio')>();
  return {
    plotSvg: (plot: Parameters<typeof plotSvg>[0]) => {
      if (studio.failure) throw new Error(studio.failure);
      return plotSvg(plot);
    },
  };
});

const figure = {
  data: [{ y: [3, 1] }],
  layout: { width: 300, height: 200 },
  alt: 'The loss falls from 3 to 1.',
};

describe('the picture of a figure', { timeout: 60_000 }, () => {
  const printed: unknown[] = [];
  const shown: unknown[] = [];
  const display = {
    bundle: (bundle: unknown) => shown.push(bundle),
    html: (text: string) => shown.push(text),
  };
  beforeEach(() => {
    vi.spyOn(console, 'log').mockImplementation((line) => printed.push(line));
    studio.failure = '';
    printed.length = 0;
    shown.length = 0;
  });
  afterEach(() => vi.restoreAllMocks());

  it('is shown with its words, and the plot as an output of its own', () => {
    showPicture(display, figure);
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

  it('that could not be drawn leaves a line that says so, and the words', () => {
    studio.failure = "Cannot find module 'jsdom'\nRequire stack:\n- here";
    showPicture(display, figure);
    expect(shown).toEqual([]);
    expect(printed).toEqual([
      "No picture could be drawn (Cannot find module 'jsdom'). It would show:",
      'The loss falls from 3 to 1.',
    ]);
  });

  it('is none where the figure itself is wrong', () => {
    const wrong = { ...figure, data: [{ type: 'surface' }] };
    expect(() => showPicture(display, wrong)).toThrow('surface');
    expect(printed).toEqual([]);
  });
});
