import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { request, Server } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { buildFolder } from '../../src/program/project';
import { serve } from '../../src/site/serve';
import { temporaryFolder } from '../book/fixture-notebook';
import { isWindows } from '../windows';

async function served(port?: number) {
  const folder = join(await temporaryFolder(), 'site');
  await mkdir(folder);
  await writeFile(join(folder, 'index.html'), 'the start');
  await writeFile(join(folder, '..', 'secret.txt'), 'not for you');
  const { server, address } = await serve(folder, port);
  onTestFinished(() => void server.close());
  return { server, address, folder };
}

/** Asks for a path as it is written, which fetch would tidy. */
function get(
  address: string,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<[status?: number, body?: string]> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    request({ hostname, port, path, headers, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text) => {
        body += text;
      });
      response.on('end', () => resolve([response.statusCode, body]));
    })
      .on('error', reject)
      .end();
  });
}

it('the site is served to this machine only', async () => {
  const { server, address } = await served();
  expect(server.address()).toMatchObject({ address: '127.0.0.1' });
  expect(await get(address, '/')).toEqual([200, 'the start']);
});

it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '//secret.txt'])(
  'nothing beside the site is served: %s',
  async (path) => {
    const { address } = await served();
    const [status, body] = await get(address, path);
    expect([403, 404]).toContain(status);
    expect(body).not.toContain('not for you');
  },
);

it.each(['POST', 'PUT', 'DELETE', 'TRACE', 'OPTIONS', 'PATCH'])(
  'nothing can be done but read: %s',
  async (method) => {
    const { address } = await served();
    const [status, body] = await get(address, '/', {}, method);
    expect([status, body]).toEqual([
      405,
      expect.stringContaining('only something to read'),
    ]);
  },
);

it('the head of a page can be asked for alone', async () => {
  const { address } = await served();
  expect(await get(address, '/', {}, 'HEAD')).toEqual([200, '']);
});

it.each([
  ['127.0.0.1', 200],
  ['localhost:8000', 200],
  ['[::1]:8000', 200],
  ['evil.example', 403],
  ['127.0.0.1.evil.example', 403],
  ['localhost.evil.example:8000', 403],
])('to a page under the name %s the answer is %d', async (host, status) => {
  const { address } = await served();
  expect((await get(address, '/', { host }))[0]).toBe(status);
});

it('a file is what its ending says, framed by the site alone', async () => {
  const { address } = await served();
  const { headers } = await fetch(address);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
});

it('another port is found where the usual one is taken', async () => {
  const first = await served();
  const second = await served();
  expect(second.address).not.toBe(first.address);
});

it('a port that only the system may use is named', async () => {
  vi.spyOn(Server.prototype, 'listen').mockImplementationOnce(function (this: Server) {
    const refusal = Object.assign(new Error('listen EACCES'), { code: 'EACCES' });
    process.nextTick(() => this.emit('error', refusal));
    return this;
  });
  await expect(served(80)).rejects.toThrow(
    'You may not serve on port 80; try one from',
  );
});

it('a port that was asked for and is taken is named', async () => {
  const { address } = await served();
  const port = Number(new URL(address).port);
  await expect(served(port)).rejects.toThrow(
    `Port ${port} is taken; try another with --port.`,
  );
});

it.each(['bytes=10-5', 'bytes=900-', 'bytes=-0', 'bytes=x', 'lines=1-2'])(
  'a range that makes no sense does no harm: %s',
  async (range) => {
    const { address } = await served();
    const [status] = await get(address, '/', { range });
    expect([200, 416]).toContain(status);
    expect(await get(address, '/')).toEqual([200, 'the start']);
  },
);

it('a part of a file is sent where a part is asked for', async () => {
  const { address } = await served();
  expect(await get(address, '/', { range: 'bytes=4-8' })).toEqual([206, 'start']);
});

it('a path that cannot be read does no harm', async () => {
  const { address } = await served();
  for (const path of ['/%', '/%00', `/${'a'.repeat(5000)}`, '/nothing', '*']) {
    const [status] = await get(address, path);
    expect([400, 404, 500]).toContain(status);
  }
  expect(await get(address, '/')).toEqual([200, 'the start']);
});

it('who looks for a page that is not there gets one that leads back', async () => {
  const { address } = await served();
  const looking = { accept: 'text/html,application/xhtml+xml;q=0.9' };
  const [status, page] = await get(address, '/some/where/deep.html', looking);
  expect(status).toBe(404);
  expect(page).toContain('<a class="begin" href="/">');
  expect(page).toContain('<link rel="stylesheet" href="/assets/site.css">');
  expect(page).not.toContain('<script');
  expect(await get(address, '/assets/gone.js', { accept: '*/*' })).toEqual([
    404,
    '404\n',
  ]);
});

it('a site may be built anew while it is served', async () => {
  const { address, folder } = await served();
  await rename(folder, `${folder}-earlier`);
  expect((await get(address, '/'))[0]).toBe(404);
  await rm(`${folder}-earlier`, { recursive: true });
  await mkdir(folder);
  await writeFile(join(folder, 'index.html'), 'a new start');
  expect(await get(address, '/')).toEqual([200, 'a new start']);
});

it.skipIf(isWindows)(
  'a hundred slow readers and few file handles do no harm',
  { timeout: 20_000 },
  async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'index.html'), 'x'.repeat(5_000_000));
    const module = JSON.stringify(join(buildFolder, 'site', 'serve.js'));
    const script = `require(${module}).serve(${JSON.stringify(folder)}, 0)
      .then(({ address }) => console.log(address))`;
    const few = 'ulimit -n 64; exec "$0" -e "$1"';
    const server = spawn('sh', ['-c', few, process.execPath, script]);
    onTestFinished(() => void server.kill('SIGKILL'));
    const [address] = await once(server.stdout.setEncoding('utf8'), 'data');
    const { port } = new URL(address);
    const readers = Array.from({ length: 100 }, () => {
      const reader = connect(Number(port), '127.0.0.1').on('error', () => {});
      reader.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
      return reader.pause();
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    for (const reader of readers) reader.destroy();
    const [status] = await get(address.trim(), '/');
    expect(status).toBe(200);
    expect(server.exitCode).toBe(null);
  },
);
