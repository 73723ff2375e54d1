import {
  chmod,
  chown,
  open,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../src/book/notebook/lines';
import { joinText } from '../../src/book/notebook/notebook';
import {
  parseNotebook,
  readNotebook,
  readStored,
} from '../../src/book/notebook/read-notebook';
import {
  formatNotebook,
  replaceNotebook,
} from '../../src/book/notebook/write-notebook';
import { isWindows } from '../windows';
import { notebookOf, temporaryFolder, writeFixture } from './fixture-notebook';

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
  const broken: [what: string, content: string, complaint: string][] = [
    ['is not JSON', '{"cells": [', 'not valid JSON'],
    ['has no cells', '{}', 'no list of cells'],
    [
      'is in format 3',
      '{"worksheets": [], "nbformat": 3, "nbformat_minor": 0}',
      'notebook format 3; 4 is wanted, which Jupyter makes of it when you open and save it',
    ],
    ['is in format 5', '{"cells":[],"nbformat":5,"nbformat_minor":0}', 'format 5.0;'],
    ['is in no format', '{"cells":[]}', 'no nbformat'],
    [
      'holds a number of Python’s',
      '{"cells":[],"nbformat":4,"nbformat_minor":5,"metadata":{"x": -Infinity}}',
      'it holds Infinity, as Python writes it, at position 62; clear that output',
    ],
    [
      'could not be merged',
      '{\n<<<<<<< HEAD\n "cells": []\n=======\n}',
      'git could not merge it',
    ],
    [
      'is nested without end',
      `{"cells": ${'['.repeat(50_000)}`,
      'lists or objects in it are nested too deeply',
    ],
  ];

  it.each(broken)('names the file that %s', async (_, content, complaint) => {
    const file = join(await temporaryFolder(), 'broken.ipynb');
    await writeFile(file, content);
    await expect(readNotebook(file)).rejects.toThrow(`${file}: `);
    await expect(readNotebook(file)).rejects.toThrow(complaint);
  });

  it('names the file that is not in UTF-8', async () => {
    const file = join(await temporaryFolder(), 'latin.ipynb');
    await writeFile(file, Buffer.from([0x7b, 0xe9, 0x7d]));
    await expect(readNotebook(file)).rejects.toThrow(`${file}: not valid UTF-8`);
  });

  it('names the file that is not there, is a folder or a link to itself', async () => {
    const folder = await temporaryFolder();
    const link = join(folder, 'link.ipynb');
    await symlink(link, link);
    const found: Record<string, string> = {
      [join(folder, 'gone.ipynb')]: 'there is no such file',
      [folder]: 'this is a folder',
      [link]: 'its links lead in a circle',
    };
    for (const [file, words] of Object.entries(found)) {
      await expect(readNotebook(file)).rejects.toThrow(`${file}: ${words}`);
    }
  });
});

describe('replacing a notebook', () => {
  const changed = notebookOf({ two: '2' });

  it('puts a new file in the old one’s place, which readers keep whole', async () => {
    const folder = await temporaryFolder();
    const file = await writeFixture(folder, 'a', { one: '1' });
    const before = await readFile(file, 'utf8');
    const reader = await open(file);
    expect(await replaceNotebook(await readStored(file), changed)).toBe(true);
    expect(await reader.readFile('utf8')).toBe(before);
    await reader.close();
    expect(await readFile(file, 'utf8')).toBe(formatNotebook(changed));
  });

  it('does not touch a file in which nothing changes', async () => {
    const file = await writeFixture(await temporaryFolder(), 'a', { one: '1' });
    const { ino } = await stat(file);
    const stored = await readStored(file);
    expect(await replaceNotebook(stored, stored.notebook)).toBe(false);
    expect((await stat(file)).ino).toBe(ino);
  });

  it('has nothing left to do where somebody stored the same meanwhile', async () => {
    const file = await writeFixture(await temporaryFolder(), 'a', { one: '1' });
    const stored = await readStored(file);
    expect(await replaceNotebook(await readStored(file), changed)).toBe(true);
    expect(await replaceNotebook(stored, changed)).toBe(false);
    expect(await readFile(file, 'utf8')).toBe(formatNotebook(changed));
  });

  it('keeps what was saved since it was read, and says so', async () => {
    const folder = await temporaryFolder();
    const file = await writeFixture(folder, 'a', { one: '1' });
    const stored = await readStored(file);
    const mine = formatNotebook(notebookOf({ one: 'my answer' }));
    await writeFile(file, mine);
    await expect(replaceNotebook(stored, changed)).rejects.toThrow(
      'a.ipynb was saved meanwhile; it stays as it was saved',
    );
    expect(await readFile(file, 'utf8')).toBe(mine);
    expect(await readdir(folder)).toEqual(['a.ipynb']);
  });

  it('leaves a notebook removed that was removed since it was read', async () => {
    const folder = await temporaryFolder();
    const file = await writeFixture(folder, 'a', { one: '1' });
    const stored = await readStored(file);
    await rm(file);
    await expect(replaceNotebook(stored, changed)).rejects.toThrow(
      'a.ipynb was removed meanwhile',
    );
    expect(await readdir(folder)).toEqual([]);
  });

  it.skipIf(isWindows)(
    'keeps the file’s permissions and leaves nothing beside it',
    async () => {
      const folder = await temporaryFolder();
      const file = await writeFixture(folder, 'a', { one: '1' });
      await chmod(file, 0o664);
      await replaceNotebook(await readStored(file), changed);
      expect((await stat(file)).mode & 0o777).toBe(0o664);
      expect(await readdir(folder)).toEqual(['a.ipynb']);
    },
  );

  it.skipIf(process.getuid?.() !== 0)('keeps the file’s owner', async () => {
    const file = await writeFixture(await temporaryFolder(), 'a', { one: '1' });
    await chown(file, 1234, 5678);
    await replaceNotebook(await readStored(file), changed);
    expect(await stat(file)).toMatchObject({ uid: 1234, gid: 5678 });
  });

  it('replaces what a link leads to, not the link', async () => {
    const folder = await temporaryFolder();
    const file = await writeFixture(folder, 'real', { one: '1' });
    const link = join(folder, 'link.ipynb');
    await symlink(file, link);
    await replaceNotebook(await readStored(link), changed);
    expect(await readlink(link)).toBe(file);
    expect(await readFile(file, 'utf8')).toBe(formatNotebook(changed));
  });

  it('keeps every digit of numbers that JavaScript would round', async () => {
    const file = await writeFixture(await temporaryFolder(), 'a', { one: '1' });
    const exact = (await readFile(file, 'utf8')).replace(
      '"metadata": {}',
      '"metadata": {\n    "big": 12345678901234567890,\n    "float": 1.0\n   }',
    );
    await writeFile(file, exact);
    const stored = await readStored(file);
    expect(formatNotebook(stored.notebook)).toBe(exact);
  });
});
