import { describe, expect, it } from 'vitest';
import type { CodeCell, Output } from '../../src/book/notebook/notebook';
import { compareOutputs } from '../../src/book/outputs/compare-outputs';
import { codeCell, notebookOf } from './fixture-notebook';

const text = (text: string | string[]): Output => ({
  name: 'stdout',
  output_type: 'stream',
  text,
});
const html = (html: string | string[]): Output => ({
  data: { 'text/html': html },
  metadata: {},
  output_type: 'display_data',
});

function cellWith(
  outputs: Output[],
  count: number | null = 1,
  tags?: string[],
): CodeCell {
  return { ...codeCell('a-cell', 'code', tags), execution_count: count, outputs };
}

function compare(stored: CodeCell, now: CodeCell) {
  return compareOutputs(notebookOf([stored]), notebookOf([now]));
}

describe('comparing stored outputs with new ones', () => {
  it('finds nothing where only the cutting into pieces differs', () => {
    const stored = cellWith([text('a\nb'), text('c'), html('x\ny')]);
    const now = cellWith([text(['a\n', 'bc']), html(['x\n', 'y'])]);
    expect(compare(stored, now)).toEqual([]);
  });

  it('quotes the first line that differs', () => {
    const found = compare(cellWith([text('a\nb\nc')]), cellWith([text('a\nB\nc')]));
    expect(found).toEqual([{ id: 'a-cell', count: 1, stored: 'b', now: 'B' }]);
  });

  it('quotes of a long line the part that differs', () => {
    const [{ stored, now }] = compare(
      cellWith([text(`${'x'.repeat(5000)}1${'y'.repeat(500)}`)]),
      cellWith([text(`${'x'.repeat(5000)}2${'y'.repeat(500)}`)]),
    );
    expect(stored).toMatch(/^…x+1y+…$/);
    expect(now).toMatch(/^…x+2y+…$/);
    expect(now.length).toBeLessThan(120);
  });

  it('names the type of what is shown', () => {
    expect(compare(cellWith([html('a')]), cellWith([]))).toEqual([
      { id: 'a-cell', count: 1, stored: 'text/html: a', now: '(nothing)' },
    ]);
  });

  it('sees that a cell was not run, or not in its turn', () => {
    expect(compare(cellWith([], null), cellWith([], 1))).toEqual([
      {
        id: 'a-cell',
        count: 1,
        stored: 'execution count null',
        now: 'execution count 1',
      },
    ]);
    expect(compare(cellWith([], 7), cellWith([], 1))).toHaveLength(1);
  });

  it('lets a cell that cannot repeat itself say what it likes, once it was run', () => {
    const tags = ['nbval-ignore-output'];
    const now = cellWith([text('0.2 s')], 1, tags);
    expect(compare(cellWith([text('0.1 s')], 1, tags), now)).toEqual([]);
    expect(compare(cellWith([text('0.1 s')], null, tags), now)).toHaveLength(1);
  });
});
