import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BookError } from '../book-error';

/** The port unless another is wanted; a free one where it is taken. */
const USUAL_PORT = 8000;

/**
 * Serves a folder's files to this machine only.
 *
 * @param port the port wanted; without it 8000 or, where that is taken, any
 * @throws {BookError} when the port wanted is taken
 */
export async function serve(
  folder: string,
  port?: number,
): Promise<{ server: Server; address: string }> {
  const { default: sirv } = await import('sirv');
  const server = createServer(sirv(folder, { dev: true, etag: true }));
  try {
    await listen(server, port ?? USUAL_PORT);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    if (port) throw new BookError(`Port ${port} is taken; try another with --port.`);
    await listen(server, 0);
  }
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
