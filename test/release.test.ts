import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ownPackage, projectFolder } from '../src/program/project';
import { readCitation } from '../src/site/about/citation';
import { isWindows } from './windows';

const { version } = ownPackage();
const run = promisify(execFile);
const notesOf = (tag: string) =>
  run(join(projectFolder, '.ci', 'release-notes'), [tag]);

it('package.json, its lock, the changelog and CITATION.cff name one release and one date', async () => {
  const read = (file: string) => readFileSync(join(projectFolder, file), 'utf8');
  const lock = JSON.parse(read('package-lock.json'));
  const citation = await readCitation();
  const heading = /^## .*$/m.exec(read('.github/CHANGELOG.md'))?.[0];
  expect([lock.version, lock.packages[''].version]).toEqual([version, version]);
  expect(citation.version).toBe(version);
  expect(heading).toBe(`## [${version}] - ${citation['date-released']}`);
});

it('the top level has no more than the course, its tools’ files and what GitHub reads there', () => {
  const there = readdirSync(projectFolder).filter(
    (name) => !/^\.|^(node_modules|dist)$|\.tgz$/.test(name),
  );
  expect(there.sort()).toEqual([
    ...['CITATION.cff', 'LICENSE', 'README.md', 'notebooks', 'package-lock.json'],
    ...['package.json', 'src', 'test', 'tsconfig.json'],
  ]);
});

describe.skipIf(isWindows)('the notes of a release', () => {
  it('are its part of the changelog', async () => {
    const { stdout } = await notesOf(`v${version}`);
    expect(stdout).toContain('### Added');
    expect(stdout).not.toMatch(/^## /m);
  });

  it('are refused to a tag of another number', async () => {
    await expect(notesOf('v0.0.7')).rejects.toMatchObject({
      code: 1,
      stderr: `The tag is v0.0.7, and package.json has ${version}; the tag must be v${version}.\n`,
    });
  });
});
