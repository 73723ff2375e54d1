import { expect, it } from 'vitest';
import { formatCells } from '../../src/book/notebook/format-cells';
import type { Notebook } from '../../src/book/notebook/notebook';
import { BookError } from '../../src/program/book-error';

function notebookWith(source: string): Notebook {
  const outputs = [
    { name: 'stdout' as const, output_type: 'stream' as const, text: '1\n' },
  ];
  return {
    cells: [
      { cell_type: 'markdown', id: 'title', metadata: {}, source: '#  Title' },
      {
        cell_type: 'code',
        execution_count: 1,
        id: 'sum',
        metadata: {},
        outputs,
        source,
      },
    ],
    metadata: {},
    nbformat: 4,
    nbformat_minor: 5,
  };
}

it('formats the code of cells and leaves text and outputs alone', async () => {
  const before = notebookWith('const a = [1,2]\nconsole.log( a[0] )');
  const { notebook, changed } = await formatCells(before, 'a.ipynb');
  expect(changed).toEqual(['sum']);
  expect(notebook.cells[0]).toEqual(before.cells[0]);
  expect(notebook.cells[1]).toEqual({
    ...before.cells[1],
    source: ['const a = [1, 2];\n', 'console.log(a[0]);'],
  });
});

it('says nothing of a cell that is well formatted', async () => {
  const before = notebookWith('const a = 1;');
  expect(await formatCells(before, 'a.ipynb')).toEqual({
    notebook: before,
    changed: [],
  });
});

it('names the cell that is no TypeScript', async () => {
  const failure = formatCells(notebookWith('const = ;'), 'a.ipynb');
  await expect(failure).rejects.toThrow(BookError);
  await expect(failure).rejects.toThrow('a.ipynb, cell sum cannot be formatted');
});
