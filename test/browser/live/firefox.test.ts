import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notebooksIn } from '../../../src/book/notebook/find-notebooks';
import { notebooksFolder } from '../../../src/program/project';
import { buildSite } from '../../../src/site/build-site';
import { firefoxPath, inFirefox } from '../../everywhere/firefox';
import { readCourse } from '../../notebooks/course';
import { type Ran, serveDriven } from './driven-site';
import { expectStoredOutputs } from './stored-outputs';

/** A minute: Chromium does on every day. */
const isAsked = firefoxPath && process.env.EVERY_NOTEBOOK;

describe.skipIf(!isAsked).each([
  { from: 'from a server', fromDisk: false },
  { from: 'from a disk', fromDisk: true },
])('cells in the page in Firefox, $from', ({ fromDisk }) => {
  const lessons = readCourse();
  let folder: string;
  let ran: Map<string, Ran>;
  beforeAll(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'firefox-test-')), 'site');
    await buildSite(await notebooksIn(notebooksFolder), folder);
    const pages = lessons.map(({ name }) => `${name}.html`);
    const { address, answers, close } = await serveDriven(folder, pages, fromDisk);
    try {
      ran = await inFirefox(firefoxPath as string, address, answers, 200_000);
    } finally {
      close();
    }
  }, 240_000);
  afterAll(() => rm(join(folder, '..'), { recursive: true }));

  it.for(lessons)('all cells of $name give their outputs', (lesson) => {
    const { said, notebook } = ran.get(`${lesson.name}.html`) as Ran;
    expect(said).toMatch(/^All cells ran in /);
    expectStoredOutputs(notebook, lesson);
  });
});
