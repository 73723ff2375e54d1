import type { CellFailure } from '../kernel/show/output';
import type { Bar } from './bar';
import { loadLive } from './dom/scripts';
import { Freshness } from './freshness';
import { hintFor } from './hints';
import type { KernelClient } from './kernel-client';
import type { PageCell } from './page-cell';

/** A reader who has not typed for so long pauses. */
const PAUSE_MS = 200;

/** Runs cells of the page, one after the other, and says how it goes. */
export class Runner {
  readonly #cells: readonly PageCell[];
  readonly #bar: Bar;
  readonly #kernel: KernelClient;
  readonly #freshness: Freshness;
  #queue = Promise.resolve();
  #waiting = 0;
  /** Counts the kernels: what waited for one that was stopped runs no more. */
  #life = 0;
  #pause: number | undefined;

  constructor(cells: readonly PageCell[], bar: Bar, kernel: KernelClient) {
    this.#cells = cells;
    this.#bar = bar;
    this.#kernel = kernel;
    this.#freshness = new Freshness(cells, kernel);
  }

  /** Runs a cell, and before it, quietly, those above that have not run as they are. */
  runUpTo(cell: PageCell): Promise<void> {
    return this.#enqueue(() => [...this.#notRunAbove(cell), cell], [cell]);
  }

  /** Runs the cells whose outputs came from other code, and what they need. */
  update(): Promise<void> {
    const stale = this.#cells.filter(({ isStale }) => isStale);
    return this.#enqueue(() => {
      const above = this.#notRunAbove(stale.at(-1));
      return this.#cells.filter((cell) => above.includes(cell) || stale.includes(cell));
    }, stale);
  }

  runAll(): Promise<void> {
    return this.#enqueue(() => this.#cells, this.#cells);
  }

  /** Looks, once the reader pauses, what the outputs came from; a busy kernel later. */
  noticeChange(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      if (this.#waiting === 0 && this.#kernel.isOn) void this.#look();
    }, PAUSE_MS);
  }

  stop(): void {
    this.#endKernel();
    this.#bar.say(
      'Stopped. Variables are gone; the next Run brings back what it needs.',
    );
  }

  restart(): void {
    this.#endKernel();
    this.#bar.say('Restarted: all variables are gone.');
  }

  /** @param asked the cells that were asked for; others run quietly */
  #enqueue(
    choose: () => readonly PageCell[],
    asked: readonly PageCell[],
  ): Promise<void> {
    const life = this.#life;
    this.#waiting++;
    this.#bar.isBusy = true;
    this.#queue = this.#queue
      .then(() => (life === this.#life ? this.#runList(choose, asked) : undefined))
      .catch((error: Error) =>
        this.#bar.say(`Cells cannot run here: ${error.message}.`),
      )
      .finally(() => {
        this.#waiting--;
        if (this.#waiting === 0) this.#bar.isBusy = false;
      });
    return this.#queue;
  }

  async #runList(
    choose: () => readonly PageCell[],
    asked: readonly PageCell[],
  ): Promise<void> {
    if (!this.#kernel.isOn) this.#bar.say('Starting…');
    const life = this.#life;
    await Promise.all([loadLive('view'), this.#kernel.start()]);
    await this.#look();
    const list = choose();
    const start = performance.now();
    for (const [k, cell] of list.entries()) {
      if (life !== this.#life) return;
      const place = list.length > 1 ? `, ${k + 1} of ${list.length}` : '';
      this.#bar.say(`Running cell ${cell.number}${place}…`);
      const isFine = await this.#run(cell, !asked.includes(cell) && cell.isFresh);
      if (life !== this.#life) return;
      if (!isFine) {
        cell.showResult();
        this.#bar.say(`Cell ${cell.number} failed. ${cell.words}`);
        break;
      }
      if (k === list.length - 1) this.#sayDone(asked, start);
    }
    await this.#look();
  }

  #sayDone(asked: readonly PageCell[], start: number): void {
    const [cell] = asked;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const all =
      asked.length === this.#cells.length ? 'All cells' : `${asked.length} cells`;
    this.#bar.say(
      asked.length === 1
        ? `Cell ${cell.number}${cell.words ? `: ${cell.words}` : ' ran.'}`
        : `${all} ran in ${seconds} s.`,
    );
  }

  async #look(): Promise<void> {
    await this.#freshness.look();
    this.#bar.stale = this.#cells.filter(({ isStale }) => isStale).length;
  }

  #notRunAbove(cell: PageCell | undefined): PageCell[] {
    const place = cell ? this.#cells.indexOf(cell) : 0;
    return this.#cells.slice(0, place).filter(({ hasRun }) => !hasRun);
  }

  async #run(cell: PageCell, isQuiet: boolean): Promise<boolean> {
    const run = cell.begin(isQuiet);
    const outcome = await this.#kernel.run(cell.id, cell.code, run.show);
    switch (outcome.status) {
      case 'ok':
        run.end(outcome.count);
        return true;
      case 'error': {
        const { failure, count } = outcome;
        const { name: ename, message: evalue } = failure;
        run.end(count, {
          words: this.#wordsFor(failure, cell),
          error: { output_type: 'error', ename, evalue, traceback: [] },
          line: failure.cell === cell.id ? failure.line : undefined,
        });
        return false;
      }
      case 'stopped':
        run.end(null, { words: outcome.why || 'Stopped.' });
        // The page ended the kernel, for an answer that did not end.
        if (outcome.why) {
          this.#endKernel();
          this.#bar.say(outcome.why);
        }
        return false;
    }
  }

  #wordsFor(failure: CellFailure, cell: PageCell): string {
    const { name, message } = failure;
    const hint = hintFor(message, (name) => this.#freshness.cellThatDefines(name));
    const lines = [`${name}: ${message}`, this.#placeOf(failure, cell), hint];
    return lines.filter(Boolean).join('\n');
  }

  #placeOf({ cell: id, line }: CellFailure, cell: PageCell): string {
    if (line === undefined) return '';
    if (id === cell.id) return `in line ${line} of this cell`;
    const other = this.#cells.find((one) => one.id === id);
    return `in line ${line} of cell ${other?.number ?? id}`;
  }

  #endKernel(): void {
    this.#life++;
    this.#kernel.stop();
    for (const cell of this.#cells) cell.forgetRun();
  }
}
