import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asHandout } from '../../src/book/handout/handout';
import { foreignLanguage } from '../../src/book/notebook/language';
import { joinText } from '../../src/book/notebook/notebook';
import { parseNotebook, readNotebook } from '../../src/book/notebook/read-notebook';
import { formatNotebook } from '../../src/book/notebook/write-notebook';
import { FOREIGN } from '../fixtures/foreign-notebooks';
import { temporaryFolder } from './fixture-notebook';

/** A notebook without what format 4.5 wants more than those before it. */
function withoutIds({ cells, ...rest }: { cells: object[] }) {
  return {
    ...rest,
    cells: cells.map((cell) => ({ ...cell, id: undefined })),
    nbformat_minor: undefined,
  };
}

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

describe.each(Object.entries(FOREIGN))('a notebook of %s', (_, foreign) => {
  const read = parseNotebook(JSON.stringify(foreign));

  it('is in format 4.5 once it is read, with an id for each cell', () => {
    expect(read.nbformat_minor).toBe(5);
    const ids = read.cells.map(({ id }) => id);
    expect(new Set(ids.filter(Boolean)).size).toBe(foreign.cells.length);
    expect(parseNotebook(formatNotebook(read))).toEqual(read);
  });

  it('keeps all else that it had, as it was', () => {
    const written = JSON.parse(formatNotebook(read));
    expect(plain(withoutIds(written))).toEqual(plain(withoutIds(foreign)));
  });

  it('is read alike with a byte order mark and line ends of Windows', async () => {
    const file = join(await temporaryFolder(), 'foreign.ipynb');
    const json = JSON.stringify(foreign, null, 1).replaceAll('\n', '\r\n');
    await writeFile(file, `\ufeff${json}`);
    expect(await readNotebook(file)).toEqual(read);
  });

  it('becomes a handout with all of its cells, its metadata and no output', () => {
    const { cells, metadata } = asHandout(read);
    expect(metadata).toEqual(read.metadata);
    expect(cells.map(({ source }) => joinText(source))).toEqual(
      read.cells.map(({ source }) => joinText(source)),
    );
    expect(cells.flatMap((cell) => ('outputs' in cell ? cell.outputs : []))).toEqual(
      [],
    );
  });
});

describe('cells without an id of their own', () => {
  const idsOf = (...ids: unknown[]) =>
    parseNotebook(
      JSON.stringify({
        nbformat: 4,
        nbformat_minor: 5,
        cells: ids.map((id) => ({ cell_type: 'markdown', id, source: '' })),
      }),
    ).cells.map(({ id }) => id);

  it('are named by their places', () => {
    expect(idsOf(undefined, 'b', '')).toEqual(['cell-1', 'b', 'cell-3']);
  });

  it('leave to others what these have', () => {
    expect(idsOf('cell-2', undefined, 'cell-2')).toEqual([
      'cell-2',
      'cell-2-',
      'cell-3',
    ]);
  });
});

describe('the language of a notebook', () => {
  it.each([
    ['Google Colab', 'python'],
    ['Visual Studio Code', 'python'],
    ['Deno', undefined],
    ['an odd program', undefined],
    ['a program that wrote no cells', undefined],
  ])('of %s is, where it is foreign, %s', (name, language) => {
    expect(foreignLanguage(parseNotebook(JSON.stringify(FOREIGN[name])))).toBe(
      language,
    );
  });
});
