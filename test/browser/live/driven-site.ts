import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import type { Notebook } from '../../../src/book/notebook/notebook';

/** What a page said when all its cells had run, and the notebook that it gave. */
export interface Ran {
  said: string;
  notebook: Notebook;
}

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css',
};

/**
 * Serves a site whose pages run all their cells by themselves, tell of it, and go on to the
 * next page: for a browser that nothing drives from without. Each has one script more, and
 * a policy that lets it answer to the server; the cells' own scripts are untouched.
 *
 * @param fromDisk whether the browser reads the pages, which are rewritten, from the folder
 */
export async function serveDriven(
  folder: string,
  pages: readonly string[],
  fromDisk: boolean,
) {
  const ran = new Map<string, Ran>();
  let resolve: (answers: Map<string, Ran>) => void;
  const answers = new Promise<Map<string, Ran>>((done) => {
    resolve = done;
  });
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '').slice(1);
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (request.method === 'POST') {
      ran.set(path, JSON.parse(await text(request)));
      const next = pages.find((page) => !ran.has(page));
      response.end(next ?? '');
      if (!next) resolve(ran);
      return;
    }
    const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    const file =
      path === 'drive.js' ? DRIVE : await readFile(join(folder, path)).catch(() => '');
    response.writeHead(file === '' ? 404 : 200, { 'Content-Type': type });
    response.end(pages.includes(path) ? driven(String(file), home) : file);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const home = `http://127.0.0.1:${port}/`;
  if (fromDisk) {
    await writeFile(join(folder, 'drive.js'), DRIVE);
    for (const page of pages) {
      const html = await readFile(join(folder, page), 'utf8');
      await writeFile(join(folder, page), driven(html, home));
    }
  }
  const root = fromDisk ? `${pathToFileURL(folder)}/` : home;
  return {
    address: root + pages[0],
    answers,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function driven(html: string, home: string): string {
  const script = `<script src="drive.js" data-home="${home}" defer></script>`;
  return html
    .replace("default-src 'none'", `default-src 'none'; connect-src ${home}`)
    .replace('</head>', `${script}</head>`);
}

/** Runs all cells, takes the download, sends it, goes on. */
const DRIVE = `
  const { home } = document.currentScript.dataset;
  const button = (name) =>
    [...document.querySelectorAll('.live-bar button')].find(
      ({ textContent }) => textContent === name,
    );
  const when = (isSo) =>
    new Promise((resolve) => {
      const look = () => (isSo() ? resolve() : setTimeout(look, 20));
      look();
    });
  const given = new Promise((resolve) => {
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob) => {
      if (blob.type.includes('ipynb')) resolve(blob.text());
      return createObjectURL.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = () => {};
  });
  addEventListener('load', async () => {
    button('Run all').click();
    await when(() => button('Stop').hidden);
    const said = document.querySelector('.live-bar .state').textContent;
    button('Download').click();
    const notebook = JSON.parse(await given);
    const body = JSON.stringify({ said, notebook });
    const page = location.pathname.split('/').at(-1);
    const answer = await fetch(home + page, { method: 'POST', body });
    const next = await answer.text();
    if (next) location.href = next;
  });
`;
