import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { joinText, type Notebook, runnableCells } from '../notebook/notebook';
import { buildFolder, notebooksFolder } from '../project';

/** Of each notebook of the course, what it was executed with last. */
const RECORD = join(buildFolder, 'executed.json');

/**
 * Whether a notebook's outputs are what its cells say now: it was last executed with the
 * code that it and the module have now. One that was never executed here counts by its
 * outputs, which came with it.
 */
export async function isUpToDate(file: string, notebook: Notebook): Promise<boolean> {
  const isExecuted = runnableCells(notebook).every(
    ({ execution_count }, index) => execution_count === index + 1,
  );
  if (!isExecuted) return false;
  const last = (await readRecord())[basename(file)];
  if (last !== undefined) return last === fingerprint(notebook);
  await rememberExecuted(file, notebook);
  return true;
}

/** Notes that the outputs of a notebook of the course are those of its code as it is now. */
export async function rememberExecuted(
  file: string,
  notebook: Notebook,
): Promise<void> {
  if (dirname(file) !== notebooksFolder) return;
  const record = { ...(await readRecord()), [basename(file)]: fingerprint(notebook) };
  await mkdir(buildFolder, { recursive: true });
  await writeFile(RECORD, JSON.stringify(record, null, 1));
}

async function readRecord(): Promise<Record<string, string>> {
  try {
    return JSON.parse(await readFile(RECORD, 'utf8'));
  } catch {
    return {};
  }
}

function fingerprint(notebook: Notebook): string {
  const cells = runnableCells(notebook).map(({ source }) => joinText(source));
  return createHash('sha256')
    .update(JSON.stringify([cells, moduleText()]))
    .digest('hex');
}

let text: string | undefined;

/** The compiled module, without what works on whole notebooks. */
function moduleText(): string {
  text ??= readdirSync(buildFolder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js') && PARTS.test(path))
    .sort()
    .map((path) => readFileSync(join(buildFolder, path), 'utf8'))
    .join('\n');
  return text;
}

const PARTS =
  /^(index\.js|(exercises|figures|gradients|lesson|network|symbolic|training)[/\\])/;
