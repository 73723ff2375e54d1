import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, it, onTestFinished } from 'vitest';
import { serve } from '../../../src/site/serve';
import { quiet } from '../live/live-page';
import { faultsOf } from './axe';
import { PUBLISHED, type ServedSite } from './served-site';

interface Reached {
  ids: Set<string>;
  /** What links, scripts, styles and pictures name, as it is written. */
  names: string[];
}

function read(html: string): Reached {
  const [ids, names] = [new Set<string>(), [] as string[]];
  const tree: Root = unified().use(rehypeParse).parse(html);
  visit(tree, 'element', ({ properties: { id, href, src } }) => {
    if (id) ids.add(String(id));
    for (const name of [href, src]) if (name) names.push(String(name));
  });
  return { ids, names };
}

/** Tests of what the pages of a site lead to; the site is there when they run. */
export function testLinks(site: () => ServedSite): void {
  /** The site as it is served below a path. */
  async function servedBelow() {
    const { folder } = site();
    const { server, address } = await serve(dirname(folder), 0);
    onTestFinished(() => {
      server.close();
      server.closeAllConnections();
    });
    return { folder, root: `${address}${basename(folder)}/` };
  }

  it('below any path every link leads to something that is there', async () => {
    const { folder, root } = await servedBelow();
    const files = [folder, join(folder, 'slides')].flatMap((where) =>
      readdirSync(where)
        .filter((name) => name.endsWith('.html') && name !== '404.html')
        .map((name) => join(where, name)),
    );
    const pages = new Map(
      files.map((file) => [
        new URL(file.slice(folder.length + 1), root).href,
        read(readFileSync(file, 'utf8')),
      ]),
    );
    const astray: string[] = [];
    const known = new Map<string, boolean>();
    for (const [page, { names }] of pages) {
      for (const name of names) {
        const { href, hash, origin } = new URL(name, page);
        if (origin !== new URL(root).origin) continue;
        const target = href.slice(0, href.length - hash.length);
        if (!known.has(target)) {
          const { ok } = await fetch(target, { method: 'HEAD' });
          known.set(target, ok && target.startsWith(root));
        }
        const ids = pages.get(target)?.ids;
        const isThere = !hash || ids?.has(decodeURIComponent(hash.slice(1)));
        if (!known.get(target) || !isThere) astray.push(`${page}: ${name}`);
      }
    }
    expect(known.size).toBeGreaterThan(pages.size * 2);
    expect(astray).toEqual([]);
  });

  it('below any path a page works: its plots wake, its search finds, its cells run', async () => {
    const { root } = await servedBelow();
    const { page, complaints } = await site().open('index.html');
    await page.goto(`${root}02-nudge-gradient.html`);
    await page.locator('.picture').first().scrollIntoViewIfNeeded();
    await page.locator('.picture .js-plotly-plot').first().waitFor();
    await page
      .getByRole('button', { name: /^Run cell/ })
      .first()
      .click();
    await quiet(page);
    await page.keyboard.press('/');
    await page.keyboard.type('how to cite');
    await page.locator('.search li a[href="about.html#how-to-cite-it"]').click();
    await page.waitForURL(`${root}about.html#how-to-cite-it`);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('pages and decks have titles, descriptions and addresses of their own', () => {
    const { folder } = site();
    const sitemap = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
    const addresses = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url);
    const said = addresses.map((url) => {
      const path = url.slice(PUBLISHED.href.length) || 'index.html';
      const html = readFileSync(join(folder, path), 'utf8');
      expect(html).toContain(`<link rel="canonical" href="${url}">`);
      const [, title] = /<title>(.*)<\/title>/.exec(html) ?? [];
      const [, description] =
        /<meta name="description" content="(.*)">/.exec(html) ?? [];
      return { title, description };
    });
    for (const key of ['title', 'description'] as const) {
      const all = said.map((one) => one[key]);
      expect(all.every(Boolean)).toBe(true);
      expect(new Set(all).size).toBe(addresses.length);
    }
  });

  it('an address with nothing at it leads back, without scripts, and axe finds no fault', async () => {
    const { page } = await site().open('slides/nothing/here', {
      colorScheme: 'dark',
      bypassCSP: true,
    });
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(
      'rgb(22, 24, 27)',
    );
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'Go to the course' }).click();
    await page.waitForURL(site().address);
    await page.context().close();
  });

  it('where the site is published, its page for nothing begins with its path', () => {
    const { names } = read(readFileSync(join(site().folder, '404.html'), 'utf8'));
    const own = names.filter((name) => name !== 'data:,');
    expect(own.filter((name) => !name.startsWith(PUBLISHED.pathname))).toEqual([]);
  });
}
