import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { asHandout } from '../../src/book/handout/handout';
import { handoutCommand } from '../../src/book/handout/handout-command';
import type { Notebook, TextCell } from '../../src/book/notebook/notebook';
import { parseNotebook } from '../../src/book/notebook/read-notebook';
import { projectFolder } from '../../src/book/project';
import {
  codeCell,
  notebookOf,
  temporaryFolder,
  writeFixture,
} from './fixture-notebook';
import { runCli } from './run-cli';

function textCell(id: string, source: string, tags?: string[]): TextCell {
  return { cell_type: 'markdown', id, metadata: tags ? { tags } : {}, source };
}

const lesson: Notebook = {
  ...notebookOf([]),
  cells: [
    textCell('question', 'How much?'),
    {
      ...codeCell('try-it', 'const much = notYet;', ['exercise']),
      execution_count: 4,
      outputs: [{ name: 'stdout', output_type: 'stream', text: 'Not yet\n' }],
    },
    textCell('hint', 'Count.', ['hint']),
    textCell('solution', '3', ['solution']),
  ],
};

it('a handout has the questions, starters and hints, but no solution', () => {
  expect(asHandout(lesson).cells.map(({ id }) => id)).toEqual([
    'question',
    'try-it',
    'hint',
  ]);
});

it('a handout has no outputs, and its notebook keeps them', () => {
  expect(asHandout(lesson).cells[1]).toEqual(
    codeCell('try-it', 'const much = notYet;', ['exercise']),
  );
  expect(lesson.cells[1]).toHaveProperty('execution_count', 4);
});

it('a handout runs where it is written', { timeout: 60_000 }, async () => {
  const from = await temporaryFolder();
  const to = await temporaryFolder();
  const source = "import { xor } from '../src';\nconsole.log(xor.name);";
  const file = await writeFixture(from, 'names', { name: source });
  const written = await runCli(['handout', file, '--to', to]).ended;
  expect(written).toMatchObject({ status: 0, stderr: '' });
  expect(written.stdout).toContain('1 notebook without solutions and outputs: ');

  const copy = join(to, 'notebooks', 'names.ipynb');
  expect(await runCli(['execute', copy]).ended).toMatchObject({ status: 0 });
  const { cells } = parseNotebook(await readFile(copy, 'utf8'));
  expect(cells).toMatchObject([{ outputs: [{ text: ['XOR\n'] }] }]);
});

it('a handout never replaces the course', async () => {
  await expect(handoutCommand([], { to: projectFolder })).rejects.toThrow(
    'A handout there would replace the notebooks of the course.',
  );
});
