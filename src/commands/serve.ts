import { watchForInterruption } from '../program/interruption';
import { siteFolder } from '../program/project';
import { serve } from '../site/serve';

/**
 * Serves the site in its usual folder until Ctrl-C.
 *
 * @param prepare makes it ready, and says with which status to end if that is not 0; a port
 * that is taken is told before this work, not after it
 * @returns the exit status
 * @throws {BookError} when the port wanted is taken
 */
export async function serveCommand(
  { port }: { port?: number },
  prepare = async (): Promise<number> => 0,
): Promise<number> {
  const { server, address } = await serve(siteFolder, port);
  try {
    const status = await prepare();
    if (status !== 0) return status;
    console.log(`The course is at ${address} (Ctrl-C ends).`);
    const { signal, release } = watchForInterruption();
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
    release();
    return 0;
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
