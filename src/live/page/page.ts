import { Bar } from './bar';
import { downloadNotebook } from './download';
import { element } from './element';
import { PageCell } from './page-cell';
import { Runner } from './runner';

/** Makes the cells of the page run. */
function makeLive(elements: Iterable<HTMLElement>): void {
  const cells = [...elements].map(
    (cell, k) =>
      new PageCell(cell, k + 1, {
        run: (cell, onwards) => void run(cell, onwards),
        changed: () => {},
      }),
  );
  const bar = new Bar({
    runAll: () => void runner.runAll(),
    stop: () => runner.stop(),
    restart: () => runner.restart(),
    reset: () => {
      if (!confirm('Put back the code and outputs of all cells of this page?')) return;
      for (const cell of cells) cell.putBack();
      bar.say('All cells are as they were.');
    },
    download: () => void downloadNotebook(cells),
  });
  const runner = new Runner(cells, bar);

  async function run(cell: PageCell, onwards: boolean): Promise<void> {
    const next = onwards ? cells[cells.indexOf(cell) + 1] : undefined;
    next?.focus();
    await runner.runUpTo(cell);
    if (onwards) cell.showResult();
  }

  if (cells.length === 0) return;
  const keys = 'Shift and Enter run the cell, Escape leaves the editor.';
  document
    .querySelector('main')
    ?.append(
      bar.element,
      element('p', { id: 'editor-keys', hidden: true, textContent: keys }),
    );
}

makeLive(document.querySelectorAll<HTMLElement>('.cell'));
