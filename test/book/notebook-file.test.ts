import {
  chmod,
  mkdir,
  open,
  readdir,
  readFile,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../src/book/notebook/lines';
import { joinText } from '../../src/book/notebook/notebook';
import { parseNotebook, readNotebook } from '../../src/book/notebook/read-notebook';
import { formatNotebook, writeNotebook } from '../../src/book/notebook/write-notebook';
import {
  codeCell,
  notebookOf,
  temporaryFolder,
  writeFixture,
} from './fixture-notebook';

const byJupyter = join(__dirname, '..', 'fixtures', 'written-by-jupyter.ipynb');

describe('a notebook’s format', () => {
  it('is byte for byte what Jupyter writes', async () => {
    const bytes = await readFile(byJupyter, 'utf8');
    expect(formatNotebook(parseNotebook(bytes))).toBe(bytes);
  });

  it('cuts texts into lines where Jupyter does', async () => {
    const { cells } = await readNotebook(byJupyter);
    for (const { source } of cells)
      expect(splitLines(joinText(source))).toEqual(source);
    expect(splitLines('')).toEqual([]);
    expect(splitLines('\n\nx')).toEqual(['\n', '\n', 'x']);
  });
});

describe('reading a notebook', () => {
  const cell = codeCell('one', '1');
  const broken: [what: string, content: string, complaint: string][] = [
    ['is not JSON', '{"cells": [', 'not valid JSON'],
    ['has no cells', '{}', 'no list of cells'],
    ['is in format 3', '{"cells": [], "nbformat": 3}', 'format 3.'],
    ['is in format 4.4', '{"cells":[],"nbformat":4,"nbformat_minor":4}', 'format 4.4'],
    [
      'lacks a cell id',
      JSON.stringify(notebookOf([cell, { ...cell, id: '' }])),
      'cell 2 has no id',
    ],
    [
      'uses an id twice',
      JSON.stringify(notebookOf([cell, cell])),
      'cell 2 has the id "one"',
    ],
  ];

  it.each(broken)('names the file that %s', async (_, content, complaint) => {
    const file = join(await temporaryFolder(), 'broken.ipynb');
    await writeFile(file, content);
    await expect(readNotebook(file)).rejects.toThrow(`${file}: `);
    await expect(readNotebook(file)).rejects.toThrow(complaint);
  });

  it('names the file that is not there', async () => {
    await expect(readNotebook('/nowhere/x.ipynb')).rejects.toThrow(
      '/nowhere/x.ipynb: ',
    );
  });
});

describe('writing a notebook', () => {
  it('puts a new file in the old one’s place, which readers keep whole', async () => {
    const folder = await temporaryFolder();
    const file = await writeFixture(folder, 'a', { one: '1' });
    const before = await readFile(file, 'utf8');
    const reader = await open(file);
    await writeNotebook(file, notebookOf({ two: '2' }));
    expect(await reader.readFile('utf8')).toBe(before);
    await reader.close();
    expect(await readFile(file, 'utf8')).toBe(formatNotebook(notebookOf({ two: '2' })));
  });

  it('keeps the file’s permissions and leaves nothing beside it', async () => {
    const folder = await temporaryFolder();
    const file = await writeFixture(folder, 'a', { one: '1' });
    await chmod(file, 0o664);
    await writeNotebook(file, notebookOf({ two: '2' }));
    expect((await stat(file)).mode & 0o777).toBe(0o664);
    expect(await readdir(folder)).toEqual(['a.ipynb']);
  });

  it('leaves nothing behind when it fails', async () => {
    const folder = await temporaryFolder();
    const file = await writeFixture(folder, 'a', { one: '1' });
    await rm(file);
    await mkdir(join(file, 'in-the-way'), { recursive: true });
    await expect(writeNotebook(file, notebookOf({ two: '2' }))).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['a.ipynb']);
  });
});
