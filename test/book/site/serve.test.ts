import { writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { serve } from '../../../src/book/site/serve';
import { temporaryFolder } from '../fixture-notebook';

async function served(port?: number) {
  const folder = join(await temporaryFolder(), 'site');
  const { mkdir } = await import('node:fs/promises');
  await mkdir(folder);
  await writeFile(join(folder, 'index.html'), 'the start');
  await writeFile(join(folder, '..', 'secret.txt'), 'not for you');
  const { server, address } = await serve(folder, port);
  onTestFinished(() => void server.close());
  return { server, address };
}

/** Asks for a path as it is written, which fetch would tidy. */
function get(address: string, path: string): Promise<[status?: number, body?: string]> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    request({ hostname, port, path }, (response) => {
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
    expect(status).toBe(404);
    expect(body).not.toContain('not for you');
  },
);

it('another port is found where the usual one is taken', async () => {
  const first = await served();
  const second = await served();
  expect(second.address).not.toBe(first.address);
});

it('a port that was asked for and is taken is named', async () => {
  const { address } = await served();
  const port = Number(new URL(address).port);
  await expect(served(port)).rejects.toThrow(
    `Port ${port} is taken; try another with --port.`,
  );
});
