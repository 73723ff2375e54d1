import { describe, expect, it } from 'vitest';
import { type Cell, joinText, tagsOf } from '../../src/book/notebook/notebook';
import { readCourse } from './course';

const asks = (cell: Cell) => joinText(cell.source).includes('**Predict before you run');
const hasOutput = (cell: Cell) => cell.cell_type === 'code' && cell.outputs.length > 0;

describe.each(readCourse())('$name', ({ notebook: { cells } }) => {
  it('folds away what its readers are to predict, on the page and in Jupyter', () => {
    const foretold = cells.flatMap((cell, k) =>
      asks(cell)
        ? cells
            .slice(k + 1)
            .filter(hasOutput)
            .slice(0, 1)
        : [],
    );
    const folded = cells.filter((cell) => tagsOf(cell).includes('predict'));
    expect(folded.map(({ id }) => id)).toEqual(foretold.map(({ id }) => id));
    for (const { metadata } of folded) {
      expect(metadata?.jupyter).toEqual({ outputs_hidden: true });
    }
  });
});
