import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceFolder } from '../../../src/program/output-folder/replace-folder';
import { temporaryFolder } from '../../book/fixture-notebook';

/** Fills a folder with files, each with the given text. */
function fillWith(text: string, names: readonly string[]) {
  return async (folder: string) => {
    for (const name of names) {
      await writeFile(join(folder, name), text);
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
}

async function textsIn(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.'));
  const texts = names.map(async (name) => [
    name,
    await readFile(join(folder, name), 'utf8'),
  ]);
  return Object.fromEntries(await Promise.all(texts));
}

describe('filling a folder', () => {
  it('replaces as a whole what it filled before', async () => {
    const parent = await temporaryFolder();
    const folder = join(parent, 'site');
    await replaceFolder(folder, 'site', fillWith('old', ['a', 'b']));
    await replaceFolder(folder, 'site', fillWith('new', ['b', 'c']));
    expect(await textsIn(folder)).toEqual({ b: 'new', c: 'new' });
    expect(await readdir(parent)).toEqual(['site']);
  });

  it('fills an empty one', async () => {
    const folder = await temporaryFolder();
    await replaceFolder(folder, 'site', fillWith('new', ['a']));
    expect(await textsIn(folder)).toEqual({ a: 'new' });
  });

  it("leaves a folder alone that holds somebody's files", async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'thesis.txt'), 'a year of work');
    const filling = replaceFolder(folder, 'site', fillWith('new', ['a']));
    await expect(filling).rejects.toThrow('thesis.txt');
    expect(await textsIn(folder)).toEqual({ 'thesis.txt': 'a year of work' });
  });

  const byHand: [what: string, change: (folder: string) => Promise<void>][] = [
    ['a file was added', (folder) => writeFile(join(folder, 'CNAME'), 'course.org')],
    ['one was changed', (folder) => writeFile(join(folder, 'a'), 'mended by hand')],
    ['a link was added', (folder) => symlink('/', join(folder, 'link'))],
  ];
  it.each(byHand)('leaves its own folder alone to which %s', async (_, change) => {
    const folder = join(await temporaryFolder(), 'site');
    await replaceFolder(folder, 'site', fillWith('old', ['a']));
    await change(folder);
    const before = await readdir(folder);
    const filling = replaceFolder(folder, 'site', fillWith('new', ['a']));
    await expect(filling).rejects.toThrow('Move that away');
    expect(await readdir(folder)).toEqual(before);
  });

  it("leaves another command's folder alone", async () => {
    const folder = join(await temporaryFolder(), 'out');
    await replaceFolder(folder, 'handout', fillWith('old', ['a']));
    const filling = replaceFolder(folder, 'site', fillWith('new', ['a']));
    await expect(filling).rejects.toThrow('npm run site did not write');
  });

  it('notices what somebody puts there while it works', async () => {
    const parent = await temporaryFolder();
    const folder = join(parent, 'site');
    const filling = replaceFolder(folder, 'site', async () => {
      await mkdir(folder);
      await writeFile(join(folder, 'notes.txt'), 'mine');
    });
    await expect(filling).rejects.toThrow('notes.txt');
    expect(await textsIn(folder)).toEqual({ 'notes.txt': 'mine' });
    expect(await readdir(parent)).toEqual(['site']);
  });

  it('leaves everything as it was when it fails', async () => {
    const parent = await temporaryFolder();
    const folder = join(parent, 'site');
    await replaceFolder(folder, 'site', fillWith('old', ['a']));
    const failing = replaceFolder(folder, 'site', async (beside) => {
      await writeFile(join(beside, 'a'), 'half');
      throw new Error('no more');
    });
    await expect(failing).rejects.toThrow('no more');
    expect(await textsIn(folder)).toEqual({ a: 'old' });
    expect(await readdir(parent)).toEqual(['site']);
  });

  it('keeps its neighbours, whatever they are called', async () => {
    const parent = await temporaryFolder();
    await mkdir(join(parent, 'site.new'));
    await replaceFolder(join(parent, 'site'), 'site', fillWith('new', ['a']));
    expect((await readdir(parent)).sort()).toEqual(['site', 'site.new']);
  });

  it('several times at once ends with one of them whole', async () => {
    const parent = await temporaryFolder();
    const folder = join(parent, 'site');
    const names = Array.from({ length: 40 }, (_, index) => `page-${index}`);
    for (let round = 0; round < 5; round++) {
      const texts = ['1', '2', '3', '4'];
      await Promise.all(
        texts.map((text) => replaceFolder(folder, 'site', fillWith(text, names))),
      );
      const found = await textsIn(folder);
      expect(Object.keys(found)).toHaveLength(40);
      expect(new Set(Object.values(found)).size).toBe(1);
      expect(await readdir(parent)).toEqual(['site']);
    }
    await rm(folder, { recursive: true });
  });
});
