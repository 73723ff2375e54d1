import { once } from 'node:events';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join, relative } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

/** What payloads did in a page. */
export interface Found {
  /** The numbers of those that ran. */
  hacked: number[];
  /** What could act, or lies over the page. */
  harm: string[];
  polluted: boolean;
}

/**
 * Runs in a page: opens all that is folded, presses what is no plain link, tells every
 * element what readers do there, and looks for what came of it.
 */
export const LOOK = `(async () => {
  const inside = [...document.querySelectorAll('main *')];
  const harm = new Set();
  for (const element of inside) {
    const isDrawn = element.closest('.js-plotly-plot') !== null;
    const { localName, attributes } = element;
    const isOurs = element.matches('template.code, .tools *, .live-bar *');
    if (/^(script|iframe|frame|object|embed|base|meta|link|form|template|style)$/.test(localName) && !isOurs)
      harm.add(element.outerHTML.slice(0, 200));
    for (const { name, value } of attributes) {
      // Plotly opens windows by such an attribute; the policy lets none act.
      if (name.startsWith('on') && !isDrawn) harm.add(element.outerHTML.slice(0, 200));
      if (/^\\s*(?:javascript|vbscript|data:text)/i.test(value) && /href|src|action/.test(name))
        harm.add(element.outerHTML.slice(0, 200));
    }
    if (getComputedStyle(element).position === 'fixed' && !element.closest('.live-bar, .reveal > *:not(.slides)'))
      harm.add(element.outerHTML.slice(0, 200));
  }
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  for (const link of document.querySelectorAll('main a')) {
    const href = link.href?.baseVal ?? link.href;
    if (href && !/^(?:https?|mailto|file):/.test(href) && !href.startsWith('#')) link.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  }
  for (const element of inside.filter((one) => !one.closest('.live-bar, .tools, .interaction, .js-plotly-plot, a'))) {
    for (const type of ['mouseover', 'focus', 'error', 'load', 'toggle']) element.dispatchEvent(new Event(type));
  }
  await new Promise((resolve) => setTimeout(resolve, 200));
  return { hacked: globalThis.hacked ?? [], harm: [...harm], polluted: 'polluted' in {} };
})()`;

/**
 * Serves a site whose pages look at themselves and tell what they found, one after the
 * other: for a browser that nothing drives from without. They may answer to the server.
 *
 * @param fromDisk whether the browser reads the pages, which are rewritten, from a copy
 */
export async function serveLooked(
  site: string,
  pages: readonly string[],
  fromDisk: boolean,
) {
  const found: Found[] = [];
  let resolve: (found: Found[]) => void;
  const answers = new Promise<Found[]>((done) => {
    resolve = done;
  });
  const server = createServer(async (request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    const path = decodeURIComponent((request.url ?? '').slice(1));
    if (request.method === 'POST') {
      found.push(JSON.parse(await text(request)));
      response.end(pages[found.length] && root + pages[found.length]);
      if (found.length === pages.length) resolve(found);
      return;
    }
    const content =
      path === 'look.js' ? DRIVE : await readFile(join(site, path)).catch(() => '');
    response.setHeader(
      'Content-Type',
      TYPES[path.split('.').at(-1) ?? ''] ?? 'image/png',
    );
    const isPage = pages.some((page) => decodeURIComponent(page) === path);
    response.end(isPage ? looking(String(content), path) : content);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const looking = (html: string, path: string) =>
    html
      .replace("default-src 'none'", `default-src 'none'; connect-src ${home}`)
      .replace(
        '</head>',
        `<script src="${relative(dirname(path), 'look.js')}" data-home="${home}" defer></script></head>`,
      );
  let root = home;
  if (fromDisk) {
    const copy = `${site}-looked`;
    await cp(site, copy, { recursive: true });
    await writeFile(join(copy, 'look.js'), DRIVE);
    for (const page of pages.map(decodeURIComponent)) {
      const html = await readFile(join(site, page), 'utf8');
      await writeFile(join(copy, page), looking(html, page));
    }
    root = `${pathToFileURL(copy)}/`;
  }
  return {
    address: root + pages[0],
    answers,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css',
};

const DRIVE = `
  const { home } = document.currentScript.dataset;
  addEventListener('load', async () => {
    const run = document.querySelector('.cell button.run, .cell .tools button');
    run?.click();
    const isQuiet = () => [...document.querySelectorAll('.live-bar button')].every(({ textContent, hidden }) => textContent !== 'Stop' || hidden);
    for (let k = 0; k < 100 && !isQuiet(); k++) await new Promise((resolve) => setTimeout(resolve, 100));
    const body = JSON.stringify(await ${LOOK});
    const next = await (await fetch(home, { method: 'POST', body })).text();
    if (next) location.href = next;
  });
`;
