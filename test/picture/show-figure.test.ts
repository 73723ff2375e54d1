import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { show } from '../../src/display/show-figure';

const cell = vi.hoisted(() => ({ display: undefined as unknown, failure: '' }));

vi.mock('../../src/display/cell-display', () => ({
  cellDisplay: () => cell.display,
}));
vi.mock('../../src/picture/plotly', async (original) => {
  const actual = await original<typeof import('../../src/picture/plotly')>();
  const openStudio = () => {
    if (cell.failure) throw new Error(cell.failure);
    return actual.openStudio();
  };
  return { ...actual, openStudio };
});

const figure = {
  data: [{ y: [3, 1] }],
  layout: { width: 300, height: 200 },
  alt: 'The loss falls from 3 to 1.',
};

describe('show', { timeout: 60_000 }, () => {
  const printed: unknown[] = [];
  const html: string[] = [];
  beforeEach(() => {
    vi.spyOn(console, 'log').mockImplementation((line) => printed.push(line));
    vi.spyOn(console, 'error').mockImplementation((line) =>
      printed.push(['error', line]),
    );
    cell.display = { html: (text: string) => html.push(text) };
    cell.failure = '';
    printed.length = 0;
    html.length = 0;
  });
  afterEach(() => vi.restoreAllMocks());

  it('gives a cell one output of HTML', () => {
    show(figure);
    expect(html).toHaveLength(1);
    expect(html[0]).toContain(
      '<img alt="The loss falls from 3 to 1." src="data:image/svg',
    );
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
    expect(html).toEqual([]);
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

  it('draws the still version, and wakes the other', () => {
    const still = { data: [{ y: [777] }], layout: { width: 320, height: 100 } };
    show({ ...figure, still });
    expect(html[0]).toContain('width="320" height="100"');
    expect(html[0]).toContain('"y":[3,1]');
    expect(html[0]).not.toContain('777');
  });
});
