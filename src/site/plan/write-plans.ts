import { cp, mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readNotebook } from '../../book/notebook/read-notebook';
import { projectFolder } from '../../program/project';
import { copyKatexStyles } from '../page/katex-assets';
import { createRenderer } from '../page/markdown';
import { fitPlan } from './fit-plan';
import { lessonPlanOf } from './lesson-plan';
import { planHtml } from './plan-html';

const OWN_ASSETS = join(projectFolder, 'src', 'site', 'plan', 'assets');

/**
 * Writes a lesson plan for each notebook, and the styles of all into a folder beside them.
 *
 * @param onPlan called when one is written, with the notebook's name
 * @returns the files of the plans
 * @throws {BookError} when a notebook cannot be read
 * @throws the signal's reason when that is aborted
 */
export async function writePlans(
  notebooks: readonly string[],
  folder: string,
  { signal, onPlan }: { signal?: AbortSignal; onPlan?(name: string): void } = {},
): Promise<string[]> {
  const assets = join(folder, 'assets');
  await mkdir(assets, { recursive: true });
  await cp(OWN_ASSETS, assets, { recursive: true });
  await copyKatexStyles(assets);
  const renderer = createRenderer();
  const plans: string[] = [];
  for (const notebook of notebooks) {
    signal?.throwIfAborted();
    const name = basename(notebook, '.ipynb');
    const plan = fitPlan(lessonPlanOf(name, await readNotebook(notebook)));
    const file = join(folder, `${name}.html`);
    await writeFile(file, await planHtml(plan, renderer));
    plans.push(file);
    onPlan?.(name);
  }
  return plans;
}
