import { once } from 'node:events';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join, relative } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css',
  png: 'image/png',
};

/**
 * Serves a site whose pages do something by themselves, tell what came of it, and go on to
 * the next page: for a browser that nothing drives from without. Each has one script more,
 * and a policy that lets it answer to the server; all else is untouched.
 *
 * @param pages their addresses from the folder on, in the order of the answers
 * @param todo what a page does once it is loaded: the text of a promise of its answer
 * @param fromDisk whether the browser reads the pages from a copy of the folder beside it
 */
export async function serveDriven<Answer>(
  folder: string,
  pages: readonly string[],
  todo: string,
  fromDisk: boolean,
) {
  const told: Answer[] = [];
  let resolve: (answers: Answer[]) => void;
  const answers = new Promise<Answer[]>((done) => {
    resolve = done;
  });
  const paths = pages.map(decodeURIComponent);
  const server = createServer(async (request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (request.method === 'POST') {
      told.push(JSON.parse(await text(request)));
      response.end(told.length < pages.length ? root + pages[told.length] : '');
      if (told.length === pages.length) resolve(told);
      return;
    }
    const path = decodeURIComponent((request.url ?? '').slice(1));
    const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    const content =
      path === 'drive.js' ? script : await readFile(join(folder, path)).catch(() => '');
    response.writeHead(content === '' ? 404 : 200, { 'Content-Type': type });
    response.end(paths.includes(path) ? driven(String(content), path, home) : content);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const script = `addEventListener('load', async () => {
    const body = JSON.stringify(await ${todo});
    const answer = await fetch('${home}', { method: 'POST', body });
    const next = await answer.text();
    if (next) location.href = next;
  });`;
  let root = home;
  if (fromDisk) {
    const copy = `${folder}-driven`;
    await cp(folder, copy, { recursive: true });
    await writeFile(join(copy, 'drive.js'), script);
    for (const path of paths) {
      const html = await readFile(join(folder, path), 'utf8');
      await writeFile(join(copy, path), driven(html, path, home));
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

function driven(html: string, path: string, home: string): string {
  const src = relative(dirname(path), 'drive.js');
  return html
    .replace("default-src 'none'", `default-src 'none'; connect-src ${home}`)
    .replace('</head>', `<script src="${src}" defer></script></head>`);
}
