import { existsSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { findNotebooks } from '../book/notebook/find-notebooks';
import { requireOwnNames } from '../book/notebook/own-names';
import { chooseFolder } from '../program/output-folder/choose-folder';
import { replaceFolder } from '../program/output-folder/replace-folder';
import { buildFolder, notebooksFolder } from '../program/project';
import { requireChromium } from '../site/deck/chromium';
import { printPlans } from '../site/plan/print-plans';
import { writePlans } from '../site/plan/write-plans';

/** Not where the handouts go: plans have the solutions. */
const USUAL_FOLDER = join(buildFolder, 'teacher');
const MADE_BY = 'handout -- --teacher';

/**
 * The `handout --teacher` command: writes a lesson plan for each notebook, and with `pdf`
 * prints it.
 *
 * @param names as `findNotebooks` takes them
 * @param to where they go; what an earlier run wrote there of other notebooks stays
 * @throws {BookError} when a name stands for no notebook, when nothing may be written
 * there, or when they are to be printed and there is no Chromium
 */
export async function lessonPlansCommand(
  names: string[],
  { to = USUAL_FOLDER, pdf = false }: { to?: string; pdf?: boolean } = {},
): Promise<void> {
  if (pdf) requireChromium();
  const folder = await chooseFolder(to);
  const started = performance.now();
  const files = await findNotebooks(names, notebooksFolder);
  requireOwnNames(files);
  const plans = files.map((file) => basename(file, '.ipynb'));
  await replaceFolder(folder, MADE_BY, async (beside, signal) => {
    if (existsSync(folder)) await cp(folder, beside, { recursive: true });
    // One that was printed before is older than its plan.
    for (const name of plans) await rm(pdfOf(beside, name), { force: true });
    await writePlans(files, beside, { signal, onPlan: say });
    if (!pdf) return;
    await mkdir(join(beside, 'pdf'), { recursive: true });
    const prints = plans.map((name) => ({
      page: join(beside, `${name}.html`),
      file: pdfOf(beside, name),
    }));
    await printPlans(prints, {
      signal,
      onPrinted: (file) => say(`printed ${basename(file)}`),
    });
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const count = plans.length === 1 ? '1 lesson plan' : `${plans.length} lesson plans`;
  console.log(`${count} in ${seconds} s:`);
  for (const name of plans) {
    const file = pdf ? pdfOf(folder, name) : join(folder, `${name}.html`);
    console.log(relative(process.cwd(), file));
  }
}

function pdfOf(folder: string, name: string): string {
  return join(folder, 'pdf', `${name}.pdf`);
}

function say(progress: string): void {
  if (process.stdout.isTTY) console.log(`  ${progress}`);
}
