import type { CellFailure } from '../kernel/show/output';
import type { Bar } from './bar';
import type { KernelClient } from './kernel-client';
import type { PageCell } from './page-cell';
import { loadLive } from './scripts';

/** Runs cells of the page, one after the other, and says how it goes. */
export class Runner {
  readonly #cells: readonly PageCell[];
  readonly #bar: Bar;
  readonly #kernel: KernelClient;
  #queue = Promise.resolve();
  #waiting = 0;
  /** Counts the kernels: what waited for one that was stopped runs no more. */
  #life = 0;

  constructor(cells: readonly PageCell[], bar: Bar, kernel: KernelClient) {
    this.#cells = cells;
    this.#bar = bar;
    this.#kernel = kernel;
  }

  /** Runs a cell, and before it, quietly, those above that have not run as they are. */
  runUpTo(cell: PageCell): Promise<void> {
    return this.#enqueue(() => {
      const above = this.#cells.slice(0, this.#cells.indexOf(cell));
      return [...above.filter(({ ran, code }) => ran !== code), cell];
    }, cell);
  }

  runAll(): Promise<void> {
    return this.#enqueue(() => this.#cells);
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

  /** @param last the cell that was asked for; undefined where all were */
  #enqueue(choose: () => readonly PageCell[], last?: PageCell): Promise<void> {
    const life = this.#life;
    this.#waiting++;
    this.#bar.isBusy = true;
    this.#queue = this.#queue
      .then(() => (life === this.#life ? this.#runList(choose(), last) : undefined))
      .catch((error: Error) =>
        this.#bar.say(`Cells cannot run here: ${error.message}.`),
      )
      .finally(() => {
        this.#waiting--;
        if (this.#waiting === 0) this.#bar.isBusy = false;
      });
    return this.#queue;
  }

  async #runList(list: readonly PageCell[], last?: PageCell): Promise<void> {
    this.#bar.say('Starting…');
    await Promise.all([loadLive('view'), this.#kernel.start()]);
    const life = this.#life;
    const start = performance.now();
    for (const [k, cell] of list.entries()) {
      const place = list.length > 1 ? `, ${k + 1} of ${list.length}` : '';
      this.#bar.say(`Running cell ${cell.number}${place}…`);
      const isQuiet = last !== undefined && cell !== last && cell.isShown;
      const isFine = await this.#run(cell, isQuiet);
      if (life !== this.#life) return;
      if (!isFine) {
        cell.showResult();
        this.#bar.say(`Cell ${cell.number} failed. ${cell.words}`);
        return;
      }
    }
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    this.#bar.say(
      last ? `Cell ${last.number}: ${last.words}` : `All cells ran in ${seconds} s.`,
    );
  }

  async #run(cell: PageCell, isQuiet: boolean): Promise<boolean> {
    const { code } = cell;
    const view = cell.begin(isQuiet);
    const outcome = await this.#kernel.run(cell.id, code, view.show);
    cell.end();
    cell.ran = outcome.status === 'ok' ? code : undefined;
    cell.count = outcome.status === 'stopped' ? null : outcome.count;
    switch (outcome.status) {
      case 'ok':
        if (!isQuiet) cell.conclude();
        return true;
      case 'error': {
        const { name, message } = outcome.failure;
        view.say(`${name}: ${message}${this.#placeOf(outcome.failure, cell)}`, {
          output_type: 'error',
          ename: name,
          evalue: message,
          traceback: [],
        });
        return false;
      }
      case 'stopped':
        view.say(outcome.why || 'Stopped.');
        // The page ended the kernel, for an answer that did not end.
        if (outcome.why) {
          this.#endKernel();
          this.#bar.say(outcome.why);
        }
        return false;
    }
  }

  #placeOf({ cell: id, line }: CellFailure, cell: PageCell): string {
    if (line === undefined) return '';
    if (id === cell.id) return `\nin line ${line} of this cell`;
    const other = this.#cells.find((one) => one.id === id);
    return `\nin line ${line} of cell ${other?.number ?? id}`;
  }

  #endKernel(): void {
    this.#life++;
    this.#kernel.stop();
    for (const cell of this.#cells) cell.ran = undefined;
  }
}
