import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showProgress } from '../../src/display/progress';

const cell = vi.hoisted(() => ({ display: undefined as unknown }));
vi.mock('../../src/display/cell-display', () => ({
  newCellDisplay: () => cell.display,
}));

describe('showProgress', () => {
  let lines: string[];
  let time = 0;
  beforeEach(() => {
    lines = [];
    time = 0;
    cell.display = { text: (line: string) => lines.push(line) };
    vi.spyOn(performance, 'now').mockImplementation(() => time);
  });
  afterEach(() => vi.restoreAllMocks());

  /** Epochs that take the given time each; the loss halves in each. */
  function run(epochs: number, msEach: number, until = epochs): void {
    const onEpoch = showProgress(epochs);
    for (let epoch = 0; epoch <= until; epoch++, time += msEach) {
      onEpoch(epoch, 0.5 ** epoch);
    }
  }

  it('shows short work as one line', () => {
    run(4, 100);
    expect(lines).toEqual(['4 epochs: the loss went from 1 to 0.06250.']);
  });

  it('ends long work with the same line', () => {
    run(4, 100_000);
    expect(lines.at(-1)).toBe('4 epochs: the loss went from 1 to 0.06250.');
  });

  it('says how far it is', () => {
    run(4, 1000);
    expect(lines.slice(0, -1)).toEqual([
      '█████░░░░░░░░░░░░░░░ 1 of 4 epochs · loss 0.5000 · 3 s left',
      '██████████░░░░░░░░░░ 2 of 4 epochs · loss 0.2500 · 2 s left',
      '███████████████░░░░░ 3 of 4 epochs · loss 0.1250 · 1 s left',
    ]);
  });

  it('is silent for half a second, then speaks ten times a second', () => {
    run(100, 15);
    expect(lines.length - 1).toBeLessThanOrEqual(10);
    expect(lines.length - 1).toBeGreaterThanOrEqual(8);
  });

  it('ends with a line too where the work breaks off', async () => {
    run(4, 100_000, 2);
    await Promise.resolve();
    expect(lines.at(-1)).toBe('2 of 4 epochs: the loss went from 1 to 0.2500.');
  });

  it('prints only the last line where there is no cell', () => {
    cell.display = undefined;
    vi.spyOn(console, 'log').mockImplementation((line) => lines.push(line));
    run(4, 100_000);
    expect(lines).toEqual(['4 epochs: the loss went from 1 to 0.06250.']);
  });

  it('wants a whole number of epochs', () => {
    expect(() => showProgress(1.5)).toThrow('epochs is 1.5; it must be a whole number');
  });
});
