import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tslabCommand, tslabFolder } from '../../src/book/kernel/tslab-command';
import { runNotebook } from '../../src/book/run/run-notebook';
import { buildFolder, notebooksFolder } from '../../src/program/project';
import { codeCell, notebookOf } from '../book/fixture-notebook';

const SOURCE = `import { show } from '../src';
show({ data: [{ y: [1, 3, 2] }], layout: { width: 300, height: 200 }, alt: 'Up.' });`;

/** A kernel as `tslab install` registers it, but for what tells us when it is quiet. */
function plainTslab(connectionFile: string): string[] {
  const [node, ...args] = tslabCommand(connectionFile);
  const needed = ['lookout.js', 'watch-nothing.js'].flatMap((name) => [
    '--require',
    join(buildFolder, 'book', 'kernel', 'preload', name),
  ]);
  const tslab = join(tslabFolder, 'bin', 'tslab');
  return [node, ...needed, ...args.slice(args.indexOf(tslab))];
}

describe('show stores a picture with its size and words, and the data beside it', () => {
  it.for([
    { kernel: 'our kernel', command: tslabCommand },
    { kernel: 'a plain tslab', command: plainTslab },
  ])('in $kernel', { timeout: 120_000 }, async ({ command }) => {
    const file = join(notebooksFolder, 'shown.ipynb');
    const given = notebookOf([codeCell('show', SOURCE)]);
    const { notebook } = await runNotebook(file, given, { command });
    expect(notebook.cells[0]).toMatchObject({
      outputs: [
        {
          data: {
            'image/png': expect.stringMatching(/^iVBORw0KGgo/),
            'text/plain': ['Up.'],
          },
          metadata: { 'image/png': { width: 300, height: 200, alt: 'Up.' } },
        },
        { data: { 'text/html': expect.arrayContaining([expect.any(String)]) } },
      ],
    });
  });
});
