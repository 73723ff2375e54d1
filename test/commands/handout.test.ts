import { readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { asHandout } from '../../src/book/handout/handout';
import type { Notebook, TextCell } from '../../src/book/notebook/notebook';
import { parseNotebook } from '../../src/book/notebook/read-notebook';
import { handoutCommand } from '../../src/commands/handout';
import { projectFolder } from '../../src/program/project';
import {
  codeCell,
  notebookOf,
  temporaryFolder,
  writeFixture,
} from '../book/fixture-notebook';
import { runCli } from '../book/run-cli';

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

it('a handout never replaces the course, whatever way leads there', async () => {
  const link = join(await temporaryFolder(), 'link');
  await symlink(projectFolder, link);
  for (const to of [projectFolder, link]) {
    await expect(handoutCommand([], { to })).rejects.toThrow(
      'holds the project itself',
    );
  }
});

it('a handout of one notebook leaves the others of an earlier one', async () => {
  const [from, to] = [await temporaryFolder(), await temporaryFolder()];
  for (const name of ['01-one', '02-two']) {
    await handoutCommand([await writeFixture(from, name, { one: '1' })], { to });
  }
  expect(await readdir(join(to, 'notebooks'))).toEqual([
    '01-one.ipynb',
    '02-two.ipynb',
  ]);
});

it('a handout never replaces one that somebody has worked in', async () => {
  const [from, to] = [await temporaryFolder(), await temporaryFolder()];
  const file = await writeFixture(from, 'one', { one: '1' });
  await handoutCommand([file], { to });
  const copy = await writeFixture(join(to, 'notebooks'), 'one', { one: 'an answer' });
  await expect(handoutCommand([file], { to })).rejects.toThrow(
    join('notebooks', 'one.ipynb'),
  );
  expect(await readFile(copy, 'utf8')).toContain('an answer');
});
