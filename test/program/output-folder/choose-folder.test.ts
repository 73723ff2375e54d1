import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseFolder } from '../../../src/program/output-folder/choose-folder';
import { recordContents } from '../../../src/program/output-folder/contents';
import { notebooksFolder, projectFolder } from '../../../src/program/project';
import { temporaryFolder } from '../../book/fixture-notebook';

describe('a folder to write to', () => {
  it('may be new, in folders that are new as well', async () => {
    const folder = await temporaryFolder();
    expect(await chooseFolder(join(folder, 'a', 'b'))).toBe(join(folder, 'a', 'b'));
  });

  it('may be new in the project, or in its build', async () => {
    for (const name of ['public', join('dist', 'site')]) {
      const folder = join(projectFolder, name);
      expect(await chooseFolder(folder)).toBe(folder);
    }
  });

  it('is the one that a link leads to', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'real'));
    await symlink(join(folder, 'real'), join(folder, 'link'));
    expect(await chooseFolder(join(folder, 'link', 'new'))).toBe(
      join(folder, 'real', 'new'),
    );
  });

  it.each([
    ['nothing', '', 'is empty'],
    ['a few spaces', '  ', 'is empty'],
    ['the project', projectFolder, 'holds the project itself'],
    ['what is above the project', dirname(projectFolder), 'holds the project itself'],
    ['the notebooks', notebooksFolder, "among the project's own files"],
    ['a new folder in src', join(projectFolder, 'src', 'new'), "project's own files"],
    ['what git keeps', join(projectFolder, '.git'), "project's own files"],
    ['the home folder', homedir(), 'is your home folder'],
    ['the root', '/', 'is the root of a drive'],
  ])('is not %s', async (_, name, reason) => {
    await expect(chooseFolder(name)).rejects.toThrow(reason);
  });

  it('is not the project by another way', async () => {
    const link = join(await temporaryFolder(), 'link');
    await symlink(projectFolder, link);
    await expect(chooseFolder(link)).rejects.toThrow('holds the project itself');
    await expect(chooseFolder(join(link, 'notebooks'))).rejects.toThrow('own files');
  });

  it('is within no folder that a command has filled, however deep', async () => {
    const folder = await temporaryFolder();
    await recordContents(folder, 'site');
    await expect(chooseFolder(join(folder, 'a', 'b'))).rejects.toThrow(
      `is within ${folder}, which npm run site fills`,
    );
    expect(await chooseFolder(folder)).toBe(folder);
  });

  it('is neither a file nor a link to nothing', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'file'), '');
    await symlink(join(folder, 'gone'), join(folder, 'link'));
    await expect(chooseFolder(join(folder, 'file'))).rejects.toThrow('is a file');
    await expect(chooseFolder(join(folder, 'link'))).rejects.toThrow('leads nowhere');
  });

  it.skipIf(process.platform !== 'linux')(
    'is not where a drive is mounted',
    async () => {
      await expect(chooseFolder('/dev/shm')).rejects.toThrow('a drive is mounted');
    },
  );
});
