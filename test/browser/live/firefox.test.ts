import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notebooksIn } from '../../../src/book/notebook/find-notebooks';
import type { Notebook } from '../../../src/book/notebook/notebook';
import { notebooksFolder } from '../../../src/program/project';
import { buildSite } from '../../../src/site/build-site';
import { firefoxPath, inFirefox } from '../../everywhere/firefox';
import { readCourse } from '../../notebooks/course';
import { serveDriven } from '../driven-site';
import { expectStoredOutputs } from './stored-outputs';

/** What a page said when all its cells had run, and the notebook that it gave. */
interface Ran {
  said: string;
  notebook: Notebook;
}

/** Runs in a page: runs all its cells, and takes the download. */
const RUN_ALL = `(async () => {
  const button = (name) =>
    [...document.querySelectorAll('.live-bar button')].find(
      ({ textContent }) => textContent === name,
    );
  const given = new Promise((resolve) => {
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob) => {
      if (blob.type.includes('ipynb')) resolve(blob.text());
      return createObjectURL.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = () => {};
  });
  button('Run all').click();
  while (!button('Stop').hidden) await new Promise((resolve) => setTimeout(resolve, 20));
  const said = document.querySelector('.live-bar .state').textContent;
  button('Download').click();
  return { said, notebook: JSON.parse(await given) };
})()`;

/** A minute: Chromium does on every day. */
const isAsked = firefoxPath && process.env.EVERY_NOTEBOOK;

describe.skipIf(!isAsked).each([
  { from: 'from a server', fromDisk: false },
  { from: 'from a disk', fromDisk: true },
])('cells in the page in Firefox, $from', ({ fromDisk }) => {
  const lessons = readCourse();
  let folder: string;
  let ran: Ran[];
  beforeAll(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'firefox-test-')), 'site');
    await buildSite(await notebooksIn(notebooksFolder), folder);
    const pages = lessons.map(({ name }) => `${name}.html`);
    const { address, answers, close } = await serveDriven<Ran>(
      folder,
      pages,
      RUN_ALL,
      fromDisk,
    );
    try {
      ran = await inFirefox(firefoxPath as string, address, answers, 200_000);
    } finally {
      close();
    }
  }, 240_000);
  afterAll(() => rm(join(folder, '..'), { recursive: true }));

  it.for(lessons)('all cells of $name give their outputs', (lesson) => {
    const { said, notebook } = ran[lessons.indexOf(lesson)];
    expect(said).toMatch(/^All cells ran in /);
    expectStoredOutputs(notebook, lesson);
  });
});
