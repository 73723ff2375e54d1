import type { Place } from '../../display/controls/spec';
import { Bar } from './bar';
import { KernelClient } from './kernel-client';
import { PageCell } from './page-cell';
import { Runner } from './runner';

declare global {
  /** Moves the controls of a cell, those not named to their start; over when drawn. */
  var moveControls: (cell: string, places: Record<string, Place>) => Promise<void>;
}

/**
 * Makes slides live: what moves on them, and the code that they show. All cells of the
 * notebook are there to run, those that are on no slide unseen.
 */
const template = document.querySelector<HTMLTemplateElement>('template.code');
const elements = [...(template?.content.querySelectorAll<HTMLElement>('.cell') ?? [])];
const nothing = () => {};
const cells: PageCell[] = elements.map(
  (unseen, k) =>
    new PageCell(onSlide(unseen), k + 1, {
      run: (cell) => void runner.run(cell),
      changed: nothing,
      prepare: (cell, interaction) => runner.prepare(cell, interaction),
      draw: (name, places) => runner.draw(name, places),
      failureWords: (cell, failure) => runner.failureWords(cell, failure),
      codes: () => cells.map(({ id, code }) => ({ id, code })),
    }),
);
const bar = new Bar({
  ...{ runAll: nothing, update: nothing, stop: nothing, restart: nothing },
  ...{ reset: nothing, download: nothing },
});
const kernel = new KernelClient({ known: () => [], tell: nothing });
const runner = new Runner(cells, bar, kernel);

globalThis.moveControls = async (name, places) => {
  await cells.find(({ id }) => `cell-${id}` === name)?.move(places);
};

/** The cell on its slide, where that shows its code or has controls. */
function onSlide(unseen: HTMLElement): HTMLElement {
  const shown = document.querySelector<HTMLElement>(
    `.slides #${CSS.escape(unseen.id)}:is(:has(> [data-controls]), :has(> pre:not(.output)))`,
  );
  if (!shown) return unseen;
  if (!shown.firstElementChild?.matches('pre:not(.output)')) {
    const code = unseen.querySelector('pre') as HTMLElement;
    code.hidden = true;
    shown.prepend(code);
  }
  return shown;
}
