import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  fingerprintFrom,
  moduleFingerprint,
} from '../../src/book/execute/module-fingerprint';
import { isUpToDate, noteExecuted } from '../../src/book/execute/up-to-date';
import type { CodeCell, Notebook } from '../../src/book/notebook/notebook';
import { parseNotebook } from '../../src/book/notebook/read-notebook';
import { formatNotebook } from '../../src/book/notebook/write-notebook';
import { codeCell, notebookOf, temporaryFolder } from './fixture-notebook';

const cell: CodeCell = {
  ...codeCell('sum', '1 + 1'),
  execution_count: 1,
  outputs: [{ name: 'stdout', output_type: 'stream', text: ['2\n'] }],
};

function executed(cells: CodeCell[] = [cell], module = moduleFingerprint()): Notebook {
  return parseNotebook(formatNotebook(noteExecuted(notebookOf(cells), module)));
}

describe('a notebook is up to date', () => {
  it('when it was executed, and stored, as it is', () => {
    expect(isUpToDate(executed())).toBe(true);
    expect(isUpToDate(notebookOf([cell]))).toBe(false);
  });

  it.each<[string, Partial<CodeCell>]>([
    ['its code', { source: '1 + 2' }],
    ['an output', { outputs: [] }],
    ['the order in which its cells ran', { execution_count: 7 }],
  ])('until somebody changes %s', (_, change) => {
    const { metadata } = executed();
    const changed = { ...notebookOf([{ ...cell, ...change }]), metadata };
    expect(isUpToDate(changed)).toBe(false);
  });

  it('when it is in a language that never runs here', () => {
    const python = { kernelspec: null, language_info: { name: 'python' } };
    expect(isUpToDate({ ...notebookOf([cell]), metadata: python })).toBe(true);
  });

  it('until the module changes', () => {
    expect(isUpToDate(executed([cell], 'another module'))).toBe(false);
  });

  it('however its texts are cut into lines', () => {
    const { metadata } = executed();
    const outputs = [{ ...cell.outputs[0], text: '2\n' } as CodeCell['outputs'][0]];
    const joined = notebookOf([{ ...cell, outputs, source: ['1 +', ' 1'] }]);
    expect(isUpToDate({ ...joined, metadata })).toBe(true);
  });
});

describe('the fingerprint of a module', () => {
  async function written(files: Record<string, string>): Promise<string> {
    const folder = await temporaryFolder();
    for (const [name, text] of Object.entries(files)) {
      await mkdir(join(folder, name, '..'), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    return join(folder, 'index.js');
  }
  const files = {
    'index.js': 'require("./part"); require("pack/inner");',
    'part.js': "exports.load = () => require('./deep/late');",
    'deep/late.js': 'exports.late = 1; require("../part");',
    'beside.js': 'nobody asks for this',
  };
  const versions = { pack: '1.0.0', other: '1.0.0' };
  const base = async () => fingerprintFrom(await written(files), versions);

  it('is the same in another folder, whatever lies beside', async () => {
    const same = await written({ ...files, 'beside.js': 'changed', 'more.js': '' });
    expect(fingerprintFrom(same, { ...versions, other: '2.0.0' })).toBe(await base());
  });

  it.each(['index.js', 'part.js', 'deep/late.js'] as const)(
    'covers %s',
    async (name) => {
      const changed = await written({ ...files, [name]: `${files[name]}\n;` });
      expect(fingerprintFrom(changed, versions)).not.toBe(await base());
    },
  );

  it("covers a package's version", async () => {
    const newer = fingerprintFrom(await written(files), { ...versions, pack: '1.0.1' });
    expect(newer).not.toBe(await base());
  });
});
