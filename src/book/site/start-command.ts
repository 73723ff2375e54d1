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
 * serves it until Ctrl-C.
 *
 * @returns the exit status
 */
export async function startCommand({ port }: { port?: number }): Promise<number> {
  const files = await findNotebooks([], notebooksFolder);
  const stale: string[] = [];
  for (const file of files) {
    if (!(await isUpToDate(file, await readNotebook(file)))) stale.push(file);
  }
  if (stale.length > 0) {
    const options = { check: false, jobs: 2, timeout: 60, times: false };
    const status = await executeCommand(stale, options);
    if (status !== 0) return status;
  }
  await siteCommand({});
  const { server, address } = await serve(SITE_FOLDER, port);
  console.log(`The course is at ${address} (Ctrl-C ends).`);
  const { signal, release } = watchForInterruption();
  await new Promise((resolve) => signal.addEventListener('abort', resolve));
  release();
  server.close();
  server.closeAllConnections();
  return 0;
}
