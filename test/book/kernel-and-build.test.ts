import { execFile } from 'node:child_process';
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { runNotebook } from '../../src/book/run/run-notebook';
import { projectFolder } from '../../src/program/project';
import { notebookOf, temporaryFolder } from './fixture-notebook';

const REBUILD = `const fs = require('node:fs');
for (const name of ['index', 'part']) {
  const file = \`../dist/\${name}.d.ts\`;
  fs.writeFileSync(file, fs.readFileSync(file, 'utf8') + '\\n');
  fs.rmSync(\`../dist/\${name}.js\`);
  fs.writeFileSync(\`../dist/\${name}.js\`, '');
  fs.writeFileSync(\`../dist/new-\${name}.d.ts\`, '');
}
fs.writeFileSync('../src/index.d.ts', '');
fs.rmSync('../src/index.d.ts');
fs.mkdirSync('../node_modules/@types/new', { recursive: true });
await new Promise((resolve) => setTimeout(resolve, 500));`;

it('a kernel runs on while the module is built anew', { timeout: 60_000 }, async () => {
  const folder = join(await temporaryFolder(), 'home', 'me', 'project');
  for (const name of ['notebooks', 'src', 'dist', 'node_modules/@types'])
    await mkdir(join(folder, name), { recursive: true });
  const files = {
    'src/package.json': '{ "main": "../dist/index.js", "types": "../dist/index.d.ts" }',
    'dist/index.d.ts': "export { two } from './part';",
    'dist/index.js': "exports.two = require('./part').two;",
    'dist/part.d.ts': 'export declare const two: 2;',
    'dist/part.js': 'exports.two = 2;',
  };
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(folder, name), text);
  }
  const { notebook } = await runNotebook(
    join(folder, 'notebooks', 'one.ipynb'),
    notebookOf({
      import: "import { two } from '../src';",
      rebuild: REBUILD,
      use: 'two',
    }),
  );
  expect(notebook.cells[2]).toMatchObject({ outputs: [{ text: ['2\n'] }] });
});

it('a build that has nothing new writes nothing, so others can read on', {
  timeout: 120_000,
}, async () => {
  const folder = await temporaryFolder();
  const build = () =>
    promisify(execFile)(process.execPath, [
      join(projectFolder, 'node_modules', 'typescript', 'bin', 'tsc'),
      ...['-p', join(projectFolder, 'src'), '--outDir', folder],
      ...['--tsBuildInfoFile', join(folder, '.tsbuildinfo')],
    ]);
  const times = async () => {
    const files = (await readdir(folder, { recursive: true })).filter((name) =>
      name.endsWith('.js'),
    );
    return Promise.all(
      files.map(async (name) => [name, (await stat(join(folder, name))).mtimeMs]),
    );
  };
  await build();
  const before = await times();
  expect(before.length).toBeGreaterThan(300);
  await build();
  expect(await times()).toEqual(before);
});
