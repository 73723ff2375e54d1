import { Bar } from './bar';
import { KernelClient } from './kernel-client';
import { PageCell } from './page-cell';
import { Runner } from './runner';

/**
 * Makes what moves on slides move. All cells of the notebook are there to run: those with
 * controls on their slides, the others unseen.
 */
const template = document.querySelector<HTMLTemplateElement>('template.code');
const elements = [...(template?.content.querySelectorAll<HTMLElement>('.cell') ?? [])];
const nothing = () => {};
const cells: PageCell[] = elements.map(
  (unseen, k) =>
    new PageCell(onSlide(unseen), k + 1, {
      run: nothing,
      changed: nothing,
      prepare: (cell, interaction) => runner.prepare(cell, interaction),
      draw: (name, places) => runner.draw(name, places),
      failureWords: (cell, failure) => runner.failureWords(cell, failure),
      codes: () => [],
    }),
);
const bar = new Bar({
  ...{ runAll: nothing, update: nothing, stop: nothing, restart: nothing },
  ...{ reset: nothing, download: nothing },
});
const kernel = new KernelClient({ known: () => [], tell: nothing });
const runner = new Runner(cells, bar, kernel);

/** The cell on its slide, with its code, where that has controls. */
function onSlide(unseen: HTMLElement): HTMLElement {
  const id = CSS.escape(unseen.id);
  const shown = document.querySelector<HTMLElement>(
    `.slides #${id}:has(> [data-controls])`,
  );
  if (!shown) return unseen;
  const code = unseen.querySelector('pre') as HTMLElement;
  if (!shown.firstElementChild?.matches('pre:not(.output)')) shown.prepend(code);
  code.hidden = true;
  return shown;
}
