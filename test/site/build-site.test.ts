import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { moduleFingerprint } from '../../src/book/execute/module-fingerprint';
import { noteExecuted } from '../../src/book/execute/up-to-date';
import type { Notebook } from '../../src/book/notebook/notebook';
import { formatNotebook } from '../../src/book/notebook/write-notebook';
import { buildSite } from '../../src/site/build-site';
import { codeCell, notebookOf, temporaryFolder } from '../book/fixture-notebook';

const executed = noteExecuted(
  notebookOf([{ ...codeCell('sum', '1 + 1'), execution_count: 1 }]),
  moduleFingerprint(),
);
const changed: Notebook = { ...executed, cells: [codeCell('sum', '1 + 2')] };

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
});
