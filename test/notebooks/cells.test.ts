import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { joinText, runnableCells } from '../../src/book/notebook/notebook';
import { projectFolder } from '../../src/program/project';
import { readCourse } from './course';
import { type JoinedCells, joinCells } from './joined-cells';
import { troublesOf } from './troubles';

const course = readCourse();

describe.each(course)('$name', ({ notebook }) => {
  it('is in format 4.5, for the TypeScript kernel', () => {
    expect(notebook).toMatchObject({ nbformat: 4, nbformat_minor: 5 });
    expect(notebook.metadata.kernelspec).toMatchObject({
      language: 'typescript',
      name: 'tslab',
    });
  });

  it('has cell ids that speak', () => {
    const dumb = notebook.cells
      .map(({ id }) => id)
      .filter(
        (id) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || /^[0-9a-f]{8}/.test(id),
      );
    expect(dumb).toEqual([]);
  });

  it('has no errors among its stored outputs', () => {
    expect(troublesOf(notebook)).toEqual([]);
  });

  it('has short code cells', () => {
    const long = runnableCells(notebook)
      .map(({ id, source }) => ({ id, lines: joinText(source).split('\n').length }))
      .filter(({ lines }) => lines > 20);
    expect(long).toEqual([]);
  });
});

describe('the code of all cells', () => {
  // A folder beside `src`, as `notebooks` is, so that '../src' means the same.
  const folder = join(projectFolder, `.cells-${process.pid}`);
  const joined = new Map<string, JoinedCells>(
    course.map((lesson) => [`${lesson.name}.ts`, joinCells(lesson)]),
  );

  beforeAll(() => {
    mkdirSync(folder);
    for (const [name, { text }] of joined) writeFileSync(join(folder, name), text);
    writeJson('tsconfig.json', {
      extends: '../tsconfig.json',
      compilerOptions: {
        // Cells may await at their top level.
        module: 'esnext',
        moduleResolution: 'bundler',
        moduleDetection: 'force',
        // What a cell defines may be there for the reader to play with.
        noUnusedLocals: false,
      },
      include: ['*.ts'],
    });
    writeJson('.biome.json', {
      root: false,
      extends: '//',
      linter: { rules: { correctness: { noUnusedVariables: 'off' } } },
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('passes the strict compiler', async () => {
    const stdout = await run('typescript/bin/tsc', [
      '--project',
      folder,
      '--pretty',
      'false',
    ]);
    const found = [...stdout.matchAll(/^(?:.*\/)?(.+\.ts)\((\d+),\d+\): (.*)$/gm)];
    expect(found.map(([, name, line, said]) => at(name, line, said))).toEqual([]);
    expect(stdout).toBe('');
  });

  it('has nothing of which the linter complains', async () => {
    const options = [
      '--reporter=github',
      '--error-on-warnings',
      '--max-diagnostics=none',
    ];
    const stdout = await run('@biomejs/biome/bin/biome', ['lint', ...options, folder]);
    const found = [
      ...stdout.matchAll(/^::\w+ title=([^,]*),file=([^,]*),line=(\d+),.*?::(.*)$/gm),
    ];
    expect(
      found.map(([, rule, file, line, said]) =>
        at(basename(file), line, `${said} (${rule})`),
      ),
    ).toEqual([]);
  });

  it('is formatted', async () => {
    await run('@biomejs/biome/bin/biome', ['format', '--write', folder]);
    const found = [...joined].flatMap(([name, { text, placeOf }]) => {
      const formatted = readFileSync(join(folder, name), 'utf8').split('\n');
      const lines = text.split('\n');
      const first = lines.findIndex((line, index) => line !== formatted[index]);
      if (first < 0) return [];
      return [`${placeOf(first + 1)}: "${lines[first]}" → "${formatted[first]}"`];
    });
    expect(found).toEqual([]);
  });

  function writeJson(name: string, content: unknown): void {
    writeFileSync(join(folder, name), JSON.stringify(content));
  }

  function at(name: string, line: string, said: string): string {
    return `${joined.get(name)?.placeOf(Number(line)) ?? name}: ${said}`;
  }
});

/**
 * What a tool of this project prints, whatever its exit status. It goes by its path: of
 * the name tsc there is a second one, tslab's.
 */
function run(tool: string, args: string[]): Promise<string> {
  const command = [join(projectFolder, 'node_modules', tool), ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: projectFolder }, (_, stdout) =>
      resolve(stdout),
    );
  });
}
