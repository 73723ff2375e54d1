import { isUpToDate } from '../book/execute/up-to-date';
import { findNotebooks } from '../book/notebook/find-notebooks';
import { readNotebook } from '../book/notebook/read-notebook';
import { notebooksFolder } from '../program/project';
import { executeCommand } from './execute';
import { serveCommand } from './serve';
import { siteCommand } from './site';

/**
 * The `start` command: executes the notebooks whose code has changed, builds the site and
 * serves it until Ctrl-C. A notebook that fails is shown with the outputs that it has.
 *
 * @returns the exit status
 * @throws {BookError} when the port wanted is taken
 */
export async function startCommand({ port }: { port?: number }): Promise<number> {
  const files = await findNotebooks([], notebooksFolder);
  return serveCommand({ port }, async () => {
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
    return 0;
  });
}
