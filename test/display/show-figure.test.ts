import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { show } from '../../src/display/show-figure';

const cell = vi.hoisted(() => ({ display: undefined as unknown }));

vi.mock('../../src/display/cell-display', () => ({
  cellDisplay: () => cell.display,
}));

const figure = {
  data: [{ y: [3, 1] }],
  layout: { width: 300, height: 200 },
  alt: 'The loss falls from 3 to 1.',
};

describe('show', () => {
  const shown: unknown[] = [];
  const log = vi.fn();
  beforeEach(() => {
    vi.spyOn(console, 'log').mockImplementation(log);
    cell.display = { figure: (figure: unknown) => shown.push(figure) };
    shown.length = 0;
    log.mockClear();
  });
  afterEach(() => vi.restoreAllMocks());

  it('hands a figure to what the cell shows things with', () => {
    show(figure);
    expect(shown).toEqual([figure]);
    expect(log).not.toHaveBeenCalled();
  });

  it('prints the words where there is no cell', () => {
    cell.display = undefined;
    show(figure);
    expect(log.mock.calls).toEqual([['The loss falls from 3 to 1.']]);
  });

  it('refuses what would fetch something, in the plot and in the picture', () => {
    const map = { ...figure, data: [{ type: 'scattergeo' }] };
    expect(() => show({ ...map, still: figure })).toThrow('would fetch its map');
    expect(() => show({ ...figure, still: map })).toThrow('would fetch its map');
    expect(shown).toEqual([]);
  });

  it('throws where the figure cannot be drawn, in any kernel', () => {
    const wrong = { ...figure, data: [{ type: 'surface' }] };
    expect(() => show(wrong)).toThrow('surface');
    expect(() => show({ ...figure, still: wrong })).toThrow('surface');
    expect(shown).toEqual([]);
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
