import { lstat, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { moduleFingerprint } from '../../src/book/execute/module-fingerprint';
import { noteExecuted } from '../../src/book/execute/up-to-date';
import type { CodeCell, Notebook } from '../../src/book/notebook/notebook';
import { formatNotebook } from '../../src/book/notebook/write-notebook';
import { buildSite } from '../../src/site/build-site';
import {
  codeCell,
  notebookOf,
  temporaryFolder,
  writeFixture,
} from '../book/fixture-notebook';

const executed = noteExecuted(
  notebookOf([{ ...codeCell('sum', '1 + 1'), execution_count: 1 }]),
  moduleFingerprint(),
);
const changed: Notebook = { ...executed, cells: [codeCell('sum', '1 + 2')] };

it('a site has the notebooks themselves, and not links to them', async () => {
  const [from, to] = [await temporaryFolder(), await temporaryFolder()];
  const real = await writeFixture(from, 'real', { sum: '1 + 1' });
  const link = join(from, '01-link.ipynb');
  await symlink(real, link);
  await buildSite([link], to);
  const copy = join(to, 'notebooks', '01-link.ipynb');
  expect((await lstat(copy)).isFile()).toBe(true);
  expect(await readFile(copy)).toEqual(await readFile(real));
});

it('a notebook that is nested without end is named', async () => {
  const file = join(await temporaryFolder(), 'deep.ipynb');
  const data = { 'text/html': '<div>'.repeat(20_000) };
  const deep = {
    ...codeCell('deep', '1'),
    outputs: [{ output_type: 'display_data', data }],
  };
  await writeFile(file, formatNotebook(notebookOf([deep as CodeCell])));
  await expect(buildSite([file], await temporaryFolder())).rejects.toThrow(
    `${file}: what a cell holds is nested too deeply for a page`,
  );
});

it('a page says that its notebook has changed since it last ran', async () => {
  const [from, to] = [await temporaryFolder(), await temporaryFolder()];
  const files = [join(from, '01-executed.ipynb'), join(from, '02-changed.ipynb')];
  await writeFile(files[0], formatNotebook(executed));
  await writeFile(files[1], formatNotebook(changed));
  const { outdated } = await buildSite(files, to);
  expect(outdated).toEqual(['02-changed']);
  const notice = 'changed since it last ran';
  expect(await readFile(join(to, '01-executed.html'), 'utf8')).not.toContain(notice);
  expect(await readFile(join(to, '02-changed.html'), 'utf8')).toContain(notice);

  // Nobody has said where it will be published.
  const needsAddress = await readdir(to);
  expect(needsAddress).toEqual(expect.arrayContaining(['404.html', 'about.html']));
  expect(needsAddress).not.toContain('sitemap.xml');
  expect(needsAddress).not.toContain('robots.txt');
  expect(await readFile(join(to, 'about.html'), 'utf8')).not.toContain('canonical');
});

it('a site with an address says so to whoever looks for pages, or for a picture', async () => {
  const [from, to] = [await temporaryFolder(), await temporaryFolder()];
  const file = join(from, '01-executed.ipynb');
  await writeFile(file, formatNotebook(executed));
  await buildSite([file], to, { site: new URL('https://example.org/course/') });
  const read = (path: string) => readFile(join(to, path), 'utf8');

  expect((await read('sitemap.xml')).match(/(?<=<loc>)[^<]*/g)).toEqual([
    'https://example.org/course/',
    'https://example.org/course/about.html',
    'https://example.org/course/01-executed.html',
  ]);
  expect(await read('robots.txt')).toContain(
    'Sitemap: https://example.org/course/sitemap.xml\n',
  );
  expect(await read('404.html')).toContain('<a class="begin" href="/course/">');
  expect(await read('01-executed.html')).toContain(
    '<link rel="canonical" href="https://example.org/course/01-executed.html">',
  );
  const picture = await readFile(join(to, 'assets', 'social.png'));
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
});
