import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { notebooksIn } from '../../../src/book/notebook/find-notebooks';
import { notebooksFolder } from '../../../src/program/project';
import { buildSite } from '../../../src/site/build-site';
import { serve } from '../../../src/site/serve';
import { readCourse } from '../../notebooks/course';
import { launchChromium } from '../chromium';

/** The course's site, as it is built now, and a browser to look at it. */
export interface ServedSite {
  address: string;
  folder: string;
  browser: Browser;
  /** Opens a page; what it asks for and complains of is noted. */
  open(path: string, options?: BrowserContextOptions): Promise<OpenPage>;
  close(): Promise<void>;
}

export interface OpenPage {
  page: Page;
  requests: string[];
  complaints: string[];
}

/** Where the site would be published: below the root of its host. */
export const PUBLISHED = new URL('https://course.example/backprop-twice/');

export async function openSite(): Promise<ServedSite> {
  const parent = await mkdtemp(join(tmpdir(), 'site-test-'));
  const folder = join(parent, 'site');
  await buildSite(await notebooksIn(notebooksFolder), folder, { site: PUBLISHED });
  const { server, address } = await serve(folder);
  const browser = await launchChromium();
  return {
    address,
    folder,
    browser,
    async open(path, options = {}) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        ...options,
      });
      const page = await context.newPage();
      const [requests, complaints]: string[][] = [[], []];
      page.on('request', (request) => requests.push(request.url()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()))
          complaints.push(message.text());
      });
      await page.goto(`${address}${path}`);
      return { page, requests, complaints };
    },
    async close() {
      await browser.close();
      server.close();
      server.closeAllConnections();
      await rm(parent, { recursive: true });
    },
  };
}

/** The site's pages of notebooks: '00-start-here.html', … */
export function pagesOfCourse(): string[] {
  return readCourse().map(({ name }) => `${name}.html`);
}
