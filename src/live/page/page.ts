import { pageName } from './address';
import { Bar } from './bar';
import { element } from './dom/element';
import { downloadNotebook } from './download';
import { Kept } from './kept';
import { KernelClient } from './kernel-client';
import { PageCell } from './page-cell';
import { offerToGoOn, rememberPlace, SOLVED, showProgress } from './progress';
import { Runner } from './runner';

/** Makes the cells of the page run. */
function makeLive(elements: readonly HTMLElement[], kept: Kept): void {
  const keyOf = ({ id }: PageCell) => `code ${pageName()} ${id}`;
  const cells: PageCell[] = elements.map(
    (cell, k) =>
      new PageCell(cell, k + 1, {
        run: (cell, onwards) => void run(cell, onwards),
        prepare: (cell, interaction) => runner.prepare(cell, interaction),
        draw: (name, places) => runner.draw(name, places),
        failureWords: (cell, failure) => runner.failureWords(cell, failure),
        changed: (cell) => {
          kept.set(keyOf(cell), cell.isChanged ? cell.code : undefined);
          runner.noticeChange();
        },
        codes: () => cells.map(({ id, code }) => ({ id, code })),
      }),
  );
  const bar = new Bar({
    runAll: () => void runner.runAll(),
    update: () => void runner.update(),
    stop: () => runner.stop(),
    restart: () => runner.restart(),
    reset: () => {
      if (!confirm('Put back the code and outputs of all cells of this page?')) return;
      for (const cell of cells) cell.putBack();
      bar.say('All cells are as they were.');
    },
    download: () => void downloadNotebook(cells),
  });
  tell = (words) => bar.say(words);
  const kernel = new KernelClient({
    known: () => [...kept.all('verdict ')],
    tell: (name, verdict) => {
      // A cell can tell whatever it likes: what is kept is of this page's exercises.
      if (!cells.some(({ exercise }) => exercise === name)) return;
      const key = `verdict ${name}`;
      // What was solved once stays solved.
      if (kept.get(key) !== SOLVED) kept.set(key, verdict);
      tellSolved();
      showProgress(kept);
    },
  });
  const runner = new Runner(cells, bar, kernel);

  async function run(cell: PageCell, onwards: boolean): Promise<void> {
    const next = onwards ? cells[cells.indexOf(cell) + 1] : undefined;
    next?.focus();
    await runner.run(cell);
    if (!next) return;
    // Where both find no room, the result is what the reader waits for.
    next.showCode();
    cell.showResult();
  }

  function tellSolved(): void {
    for (const cell of cells) {
      cell.isSolved = kept.get(`verdict ${cell.exercise}`) === SOLVED;
    }
  }

  for (const cell of cells) {
    const code = kept.get(keyOf(cell));
    if (code !== undefined) cell.code = code;
  }
  tellSolved();
  if (cells.some(({ isChanged }) => isChanged)) {
    bar.say('Your changes are kept; Run brings their outputs.');
  }
  const keys = 'Shift and Enter run the cell, Escape leaves the editor.';
  document
    .querySelector('main')
    ?.append(
      bar.element,
      element('p', { id: 'editor-keys', hidden: true, textContent: keys }),
    );
}

let tell: (words: string) => void = () => {};
const { release = '' } = document.documentElement.dataset;
const kept = new Kept(release, (words) => tell(words));
const cells = [...document.querySelectorAll<HTMLElement>('.cell:not([data-language])')];
if (cells.length > 0) {
  makeLive(cells, kept);
  rememberPlace(kept);
} else offerToGoOn(kept);
showProgress(kept);
