import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, it } from 'vitest';
import { registerKernel } from '../../src/book/jupyter/kernelspec';
import { parseNotebook } from '../../src/book/notebook/read-notebook';
import { compareOutputs } from '../../src/book/outputs/compare-outputs';
import { temporaryFolder } from '../book/fixture-notebook';
import { readCourse } from './course';
import { python } from './python';
import { troublesOf } from './troubles';

const run = promisify(execFile);
const SCRIPT = join(__dirname, 'run-with-nbclient.py');

/** One will do on every day: EVERY_NOTEBOOK=1 npm test takes them all. */
const course = readCourse().filter(
  ({ name }) => process.env.EVERY_NOTEBOOK || name.startsWith('01'),
);
const reason = python ? '' : ' (skipped: no Python here can import nbclient)';

describe.concurrent(`under Jupyter’s own executor${reason}`, {
  timeout: 180_000,
}, () => {
  it.skipIf(!python).for(course)(
    '$name runs and says what is stored',
    async ({ file, notebook }, { expect, onTestFinished }) => {
      const env = {
        ...(await registerKernel()),
        JUPYTER_RUNTIME_DIR: await temporaryFolder(onTestFinished),
      };
      const options = { env, maxBuffer: 1 << 28 };
      const { stdout } = await run(python as string, [SCRIPT, file], options);
      const executed = parseNotebook(stdout);
      expect(troublesOf(executed)).toEqual([]);
      expect(compareOutputs(notebook, executed)).toEqual([]);
    },
  );
});
