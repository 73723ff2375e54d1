import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatNotebook } from '../../src/book/notebook/write-notebook';
import { buildSite } from '../../src/site/build-site';
import { writePlans } from '../../src/site/plan/write-plans';
import { serve } from '../../src/site/serve';
import { codeCell, notebookOf } from '../book/fixture-notebook';
import { hostileNotebook, SHOWS_ALL } from '../book/hostile/hostile-notebook';
import { firefoxPath, inFirefox } from '../everywhere/firefox';
import { chromiumPath, launchChromium } from './chromium';
import { serveDriven } from './driven-site';
import { quiet } from './live/live-page';
import { type Found, LOOK, RUN_AND_LOOK } from './look';

/** All that a file's name may hold; whatever it holds, its pages are found. */
const NAME = `01 it's "q" <b>%2e&amp;#a?ü javascript:alert(1)`;
const FILE = `${encodeURIComponent(NAME)}.html`;

/** Where a page leaves it to the policy what is asked: Plotly takes styles within words. */
const LEFT_TO_POLICY = /^figure: /;

describe.skipIf(!chromiumPath)(
  'a notebook from elsewhere',
  { timeout: 120_000 },
  () => {
    let folder: string;
    let site: string;
    let said: string[];
    let browser: Browser;
    let server: Awaited<ReturnType<typeof serve>>;
    const asked: string[] = [];
    const elsewhere = createServer(({ url = '' }, response) => {
      asked.push(said[Number(url.slice(1))] ?? url);
      response.setHeader('Access-Control-Allow-Origin', '*').end();
    });

    beforeAll(async () => {
      await once(elsewhere.listen(0, '127.0.0.1'), 'listening');
      const { port } = elsewhere.address() as AddressInfo;
      const hostile = hostileNotebook(`127.0.0.1:${port}`);
      said = hostile.said;
      folder = await mkdtemp(join(tmpdir(), 'hostile-test-'));
      site = join(folder, 'site');
      await mkdir(site);
      const plain = notebookOf([codeCell('one', '1 + 1')]);
      // Code of another language isn't run; its name stands in the page.
      plain.metadata.kernelspec = { language: '"><script>top.hacked=[0]</script>' };
      const files = [`${NAME}.ipynb`, '02-plain.ipynb'].map((name) =>
        join(folder, name),
      );
      await writeFile(files[0], formatNotebook(hostile.notebook));
      await writeFile(files[1], formatNotebook(plain));
      await buildSite(files, site);
      const plan = {
        ...hostile.notebook,
        cells: hostile.notebook.cells.filter((_, k) => k % 9 === 0),
      };
      await writeFile(files[0], formatNotebook(plan));
      await writePlans(files, join(folder, 'plans'));
      server = await serve(site, 0);
      browser = await launchChromium();
    }, 120_000);
    afterAll(async () => {
      await browser.close();
      for (const one of [elsewhere, server.server]) {
        one.close();
        one.closeAllConnections();
      }
      await rm(folder, { recursive: true });
    });

    /** What payloads did in a page, those that told of it by their places. */
    const didOf = ({ hacked, ...found }: Found) => ({
      ...found,
      hacked: hacked.map((number) => said[number]),
    });
    const NOTHING = { hacked: [], harm: [], polluted: false };

    const served = (path: string) => server.address + path;
    const onDisk = (path: string) => `${pathToFileURL(site)}/${path}`;

    /** Opens a page, does something there, and looks for what payloads did. */
    async function look(
      address: string,
      act: (page: Page) => Promise<unknown> = async () => {},
      options: BrowserContextOptions = {},
    ) {
      asked.length = 0;
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(address);
      await act(page);
      const found = (await page.evaluate(LOOK)) as Found;
      for (const frame of context.pages().flatMap((one) => one.frames())) {
        found.hacked.push(...((await frame.evaluate('top.hacked ?? []')) as number[]));
      }
      const end = page.url().replace(/#.*/, '');
      await context.close();
      expect(end).toBe(address);
      return { ...didOf(found), errors };
    }

    /** Everything in a page that waits for the reader. */
    async function use(page: Page): Promise<void> {
      await page.evaluate(
        `for (const fold of document.querySelectorAll('details')) fold.open = true;`,
      );
      for (const figure of await page.locator('article > .cell [data-figure]').all()) {
        await figure.scrollIntoViewIfNeeded();
      }
      await page
        .locator(`#cell-${SHOWS_ALL}`)
        .getByRole('button', { name: /^Run cell/ })
        .click();
      expect(await quiet(page)).toBe('Cell 1 ran.');
      await page.locator('.outputs .katex').last().waitFor();
      await page.locator('.js-plotly-plot').first().waitFor();
    }

    it('runs nothing in its page where no policy forbids it', async () => {
      const did = await look(served(FILE), use, { bypassCSP: true });
      expect(did).toEqual({ ...NOTHING, errors: [] });
      expect(asked.filter((one) => !LEFT_TO_POLICY.test(one))).toEqual([]);
    });

    it('asks nobody from a disk, in its page and its slides', async () => {
      for (const [path, act] of [[FILE, use], [`slides/${FILE}`]] as const) {
        expect(await look(onDisk(path), act)).toEqual({ ...NOTHING, errors: [] });
      }
      expect(asked).toEqual([]);
    });

    it('runs nothing in its slides, their overview and the speaker’s view', async () => {
      const speak = async (page: Page) => {
        await page.keyboard.press('o');
        await page.locator('.reveal.overview').waitFor();
        await page.keyboard.press('o');
        const [speaker] = await Promise.all([
          page.context().waitForEvent('page'),
          page.keyboard.press('s'),
        ]);
        await speaker
          .locator('.speaker-controls-notes .value')
          .waitFor({ state: 'attached' });
        for (let k = 0; k < 9; k++) await page.keyboard.press('PageDown');
      };
      const address = served(`slides/${FILE}`);
      const did = await look(address, speak, { bypassCSP: true });
      expect(did).toEqual({ ...NOTHING, errors: [] });
      expect(asked).toEqual([]);
    });

    it('does nothing in a lesson plan', async () => {
      const plan = `${pathToFileURL(join(folder, 'plans'))}/${FILE}`;
      const did = await look(plan, undefined, { bypassCSP: true });
      expect(did).toEqual({ ...NOTHING, errors: [] });
      expect(asked).toEqual([]);
    });

    it('is found by any name, and does nothing from there', async () => {
      const find = async (page: Page) => {
        await page.getByRole('searchbox').fill('hacked');
        await page.locator('.search li').first().waitFor();
        const links = page.locator('.search li a, nav.course a, .cards a, a.begin');
        for (const link of await links.all()) {
          const href = (await link.getAttribute('href')) ?? '';
          const { status } = await fetch(new URL(href, page.url()));
          expect([href, status]).toEqual([href, 200]);
        }
      };
      const did = await look(served('index.html'), find, { bypassCSP: true });
      expect(did).toEqual({ ...NOTHING, errors: [] });
      const give = async (page: Page) => {
        await page.locator('.live-bar summary').click();
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: 'Download', exact: true }).click(),
        ]);
        expect(download.suggestedFilename()).toMatch(/^01 it.s .*\.ipynb$/);
        const links = page.locator('.source a, .steps a');
        for (const link of await links.all()) {
          const href = (await link.getAttribute('href')) ?? '';
          const { status } = await fetch(new URL(href, page.url()));
          expect([href, status]).toEqual([href, 200]);
        }
      };
      await look(served(FILE), give);
      const other = await look(served('02-plain.html'), undefined, { bypassCSP: true });
      expect(other).toEqual({ ...NOTHING, errors: [] });
    });

    it.skipIf(!firefoxPath || !process.env.EVERY_NOTEBOOK).each([
      { from: 'from a server', fromDisk: false },
      { from: 'from a disk', fromDisk: true },
    ])(
      'does nothing in Firefox, in its page and its slides, $from',
      async ({ fromDisk }) => {
        asked.length = 0;
        const pages = [FILE, `slides/${FILE}`];
        const { address, answers, close } = await serveDriven<Found>(
          site,
          pages,
          RUN_AND_LOOK,
          fromDisk,
        );
        try {
          const all = await inFirefox(firefoxPath as string, address, answers, 100_000);
          expect(all.map(didOf)).toEqual(pages.map(() => NOTHING));
        } finally {
          close();
        }
        expect(asked).toEqual([]);
      },
    );
  },
);
