import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import send from 'send';
import { BookError } from '../program/book-error';
import { notFoundHtml } from './layout/not-found-html';

/** The port unless another is wanted; a free one where it is taken. */
const USUAL_PORT = 8000;

/** Names of this machine. Any other leads here by a trick: a page that renames its server. */
const OWN_NAMES = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i;

/** What a page cannot say of itself in its own policy, and what holds for any file. */
const HEADERS = {
  'Cache-Control': 'no-cache',
  'Content-Security-Policy': "frame-ancestors 'self'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Serves a folder's files to this machine only. What cannot be sent, because it is gone or
 * badly asked for, is refused; the server goes on.
 *
 * @param port the port wanted; without it 8000 or, where that is taken, any
 * @throws {BookError} when the port wanted is taken, or only for the system
 */
export async function serve(
  folder: string,
  port?: number,
): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response): unknown => {
    const { method = '', url = '', headers } = request;
    const refuse = (status: number, words: string | number = status) =>
      response.writeHead(status).end(`${words}\n`);
    response.setHeaders(new Map(Object.entries(HEADERS)));
    if (!OWN_NAMES.test(headers.host ?? '')) {
      return refuse(403, 'This server answers to 127.0.0.1 and localhost only.');
    }
    if (method !== 'GET' && method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return refuse(405, 'There is only something to read here.');
    }
    const [path] = url.split('?');
    return send(request, path, { root: folder, cacheControl: false })
      .on('error', ({ status = 500 }: { status?: number }) => {
        if (response.headersSent) response.destroy();
        else if (status === 404 && headers.accept?.includes('text/html')) {
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.writeHead(404).end(notFoundHtml('/'));
        } else refuse(status);
      })
      .pipe(response);
  });
  try {
    await listen(server, port ?? USUAL_PORT);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EACCES') {
      throw new BookError(`You may not serve on port ${port}; try one from 1024 on.`);
    }
    if (code !== 'EADDRINUSE') throw error;
    if (port) throw new BookError(`Port ${port} is taken; try another with --port.`);
    await listen(server, 0);
  }
  // A connection that cannot be taken, for want of file handles say, is not taken.
  server.on('error', () => {});
  const { port: used } = server.address() as AddressInfo;
  return { server, address: `http://127.0.0.1:${used}/` };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
