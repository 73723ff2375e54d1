import { describe, expect, it } from 'vitest';
import { parseNotebook } from '../../src/book/notebook/read-notebook';
import { formatNotebook } from '../../src/book/notebook/write-notebook';
import { BookError } from '../../src/program/book-error';
import { codeCell, notebookOf } from './fixture-notebook';

const first = codeCell('first', '1');

/** A notebook of which the second cell is as given. */
function withCell(cell: unknown): string {
  return JSON.stringify({ ...notebookOf([first]), cells: [first, cell] });
}

function withOutput(output: unknown): string {
  return withCell({ ...codeCell('plot', 'show()'), outputs: [output] });
}

describe('a notebook that can’t be shown', () => {
  it.each([
    ['null', 'null', 'not a notebook: it has no list of cells'],
    ['a list', '[]', 'not a notebook: it has no list of cells'],
    ['a cell that is none', withCell(null), 'cell 2 is null; an object is wanted'],
    ['a cell that is a list', withCell([]), 'cell 2 is a list; an object is wanted'],
    [
      'a number for an id',
      withCell({ ...first, id: 5 }),
      'cell 2 has a number as its id; a text is wanted',
    ],
    [
      'no type of cell',
      withCell({ id: 'x', source: '' }),
      'cell 2 (x) has no cell_type; code, markdown or raw is wanted',
    ],
    [
      'an unknown type of cell',
      withCell({ id: 'x', cell_type: 'chart', source: '' }),
      'cell 2 (x) is of the unknown type "chart"; code, markdown or raw is wanted',
    ],
    [
      'no source',
      withCell({ id: 'x', cell_type: 'markdown' }),
      'cell 2 (x) has no source; a text or a list of texts is wanted',
    ],
    [
      'a number in its source',
      withCell({ id: 'x', cell_type: 'markdown', source: ['a', 1] }),
      'cell 2 (x) has a list as its source; a text or a list of texts is wanted',
    ],
    [
      'no outputs',
      withCell({ id: 'x', cell_type: 'code', source: '' }),
      'cell 2 (x) has no outputs; a list is wanted',
    ],
    [
      'an output that is none',
      withOutput(null),
      'cell 2 (plot): output 1 is null; an object is wanted',
    ],
    [
      'an output without a type',
      withOutput({}),
      'cell 2 (plot): output 1 has no output_type; stream, display_data, execute_result or error is wanted',
    ],
    [
      'an output of an unknown type',
      withOutput({ output_type: 'widget' }),
      'cell 2 (plot): output 1 is of the unknown type "widget"; stream, display_data, execute_result or error is wanted',
    ],
    [
      'a display without data',
      withOutput({ output_type: 'display_data', metadata: {} }),
      'cell 2 (plot): output 1 has no data; an object is wanted',
    ],
    [
      'a result whose data is text',
      withOutput({ output_type: 'execute_result', data: '1', metadata: {} }),
      'cell 2 (plot): output 1 has a text as its data; an object is wanted',
    ],
    [
      'a stream without text',
      withOutput({ output_type: 'stream', name: 'stdout' }),
      'cell 2 (plot): output 1 has no text; a text or a list of texts is wanted',
    ],
    [
      'an error that says nothing',
      withOutput({ output_type: 'error', ename: 'E', traceback: [] }),
      'cell 2 (plot): output 1 has no evalue; a text is wanted',
    ],
  ])('for %s says where and what is wanted', (_, json, complaint) => {
    expect(() => parseNotebook(json)).toThrow(new BookError(complaint));
  });
});

describe('a notebook that lacks metadata', () => {
  it('is read, and written as it was', () => {
    const { cells, nbformat, nbformat_minor } = notebookOf([first]);
    const { metadata: _, ...bare } = cells[0];
    const output = { data: { 'text/plain': '1' }, output_type: 'display_data' };
    const json = `${JSON.stringify(
      { cells: [{ ...bare, outputs: [output] }], nbformat, nbformat_minor },
      null,
      1,
    )}\n`;
    expect(formatNotebook(parseNotebook(json))).toBe(json);
  });
});
