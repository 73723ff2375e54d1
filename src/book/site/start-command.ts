import { executeCommand } from '../execute/execute-command';
import { isUpToDate } from '../execute/up-to-date';
import { watchForInterruption } from '../interruption';
import { findNotebooks } from '../notebook/find-notebooks';
import { readNotebook } from '../notebook/read-notebook';
import { notebooksFolder } from '../project';
import { serve } from './serve';
import { SITE_FOLDER, siteCommand } from './site-command';

/**
 * The `start` command: executes the notebooks whose code has changed, builds the site and
 * serves it until Ctrl-C. A notebook that fails is shown with the outputs that it has.
 *
 * @returns the exit status
 * @throws {BookError} when the port wanted is taken
 */
export async function startCommand({ port }: { port?: number }): Promise<number> {
  const files = await findNotebooks([], notebooksFolder);
  // First, so that a port that is taken is told before the work, not after it.
  const { server, address } = await serve(SITE_FOLDER, port);
  try {
    const stale: string[] = [];
    for (const file of files) {
      if (!isUpToDate(await readNotebook(file))) stale.push(file);
    }
    if (stale.length > 0) {
      const options = { check: false, jobs: 2, timeout: 60, times: false };
      const status = await executeCommand(stale, options);
      if (status > 128) return status;
    }
    await siteCommand({});
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
