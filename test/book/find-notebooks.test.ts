import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findNotebooks } from '../../src/book/notebook/find-notebooks';
import { BookError } from '../../src/program/book-error';
import { temporaryFolder } from './fixture-notebook';

async function folderWith(...names: string[]): Promise<string> {
  const folder = await temporaryFolder();
  for (const name of names) await writeFile(join(folder, name), '');
  return folder;
}

const COURSE = ['02-nudge.ipynb', '01-forward.ipynb', '.01-forward.ipynb', 'notes.md'];

describe('finding notebooks', () => {
  it.each([
    [
      'a line break',
      'a\nb',
      /a\ufffdb\.ipynb has U\+000A in its name, .*another name$/,
    ],
    ['a sign for terminals', 'a\x1b[2J', /has U\+001B in its name/],
    ['a sign that ends lines', 'a\u2028b', /has U\+2028 in its name/],
    [
      'too many letters',
      'ü'.repeat(110),
      /has a name of 220 bytes, and 200 is the most;/,
    ],
  ])('refuses a name with %s, and says so', async (_, name, words) => {
    const folder = await folderWith(`${name}.ipynb`);
    await expect(findNotebooks([], folder)).rejects.toThrow(words);
    await expect(findNotebooks([`${name}.ipynb`], folder)).rejects.toThrow(BookError);
  });

  it('takes any other name', async () => {
    const names = ['it\'s "q"', '<b>', '%2e', 'a#b?', 'javascript:alert(1)', 'ü', ' '];
    const files = [...names, 'con'].map((name) => `${name}.ipynb`);
    const found = await findNotebooks([], await folderWith(...files));
    expect(found.map((file) => basename(file))).toEqual(files.sort());
  });

  it('takes all of the folder, in order, when none is named', async () => {
    const files = await findNotebooks([], await folderWith(...COURSE));
    expect(files.map((file) => basename(file))).toEqual([
      '01-forward.ipynb',
      '02-nudge.ipynb',
    ]);
  });

  it('passes over a folder, whatever that is called, and takes a link', async () => {
    const folder = await folderWith('01-forward.ipynb');
    await mkdir(join(folder, '02-folder.ipynb'));
    await symlink(join(folder, '01-forward.ipynb'), join(folder, '03-link.ipynb'));
    const files = await findNotebooks([], folder);
    expect(files.map((file) => basename(file))).toEqual([
      '01-forward.ipynb',
      '03-link.ipynb',
    ]);
  });

  it.each(['02', '02-nudge', '02-nudge.ipynb'])('understands %s', async (name) => {
    const folder = await folderWith(...COURSE);
    expect(await findNotebooks([name], folder)).toEqual([
      join(folder, '02-nudge.ipynb'),
    ]);
  });

  it('takes a path to a notebook elsewhere, and each file once', async () => {
    const path = join(await folderWith('mine.ipynb'), 'mine.ipynb');
    expect(await findNotebooks([path, path], await folderWith(...COURSE))).toEqual([
      path,
    ]);
  });

  it('does not take a notebook of the course for one elsewhere that is missing', async () => {
    const elsewhere = join(await temporaryFolder(), '02-nudge.ipynb');
    await expect(
      findNotebooks([elsewhere], await folderWith(...COURSE)),
    ).rejects.toThrow(`No notebook is called "${elsewhere}"`);
  });

  it('lists what there is when a name fits nothing, or several', async () => {
    const folder = await folderWith(...COURSE);
    await expect(findNotebooks(['07'], folder)).rejects.toThrow(
      'No notebook is called "07". There are:\n  01-forward\n  02-nudge',
    );
    await expect(findNotebooks(['0'], folder)).rejects.toThrow(
      'More than one notebook is called "0"',
    );
  });

  it('complains about a folder without notebooks', async () => {
    await expect(findNotebooks([], await folderWith('notes.md'))).rejects.toThrow(
      'There is no notebook in ',
    );
  });
});
