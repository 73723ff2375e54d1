import type { CellFailure } from '../kernel/show/output';
import type { Bar } from './bar';
import { loadLive } from './dom/scripts';
import { failureWords } from './failure-words';
import { Freshness } from './freshness';
import type { Interaction, InteractionEvents } from './interact/interaction';
import type { KernelClient } from './kernel-client';
import type { PageCell } from './page-cell';

/** A reader who has not typed for so long pauses. */
const PAUSE_MS = 200;
/** A picture that takes so long can be stopped. */
const LONG_MS = 500;

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
  /** The cell that runs. */
  #running: PageCell | undefined;

  constructor(cells: readonly PageCell[], bar: Bar, kernel: KernelClient) {
    this.#cells = cells;
    this.#bar = bar;
    this.#kernel = kernel;
    this.#freshness = new Freshness(cells, kernel);
  }

  /** Runs a cell. */
  run(cell: PageCell): Promise<void> {
    return this.#enqueue([cell]);
  }

  /** Runs the cells whose outputs came from other code. */
  update(): Promise<void> {
    return this.#enqueue(this.#cells.filter(({ isStale }) => isStale));
  }

  runAll(): Promise<void> {
    return this.#enqueue(this.#cells);
  }

  /** Runs a cell, unless it has run as it is and the kernel knows its interaction. */
  async prepare(cell: PageCell, interaction: Interaction): Promise<boolean> {
    const isReady = () => cell.hasRun && interaction.isConnected;
    if (!isReady()) await this.run(cell);
    return isReady();
  }

  /** Draws an interaction; what takes long can be stopped. */
  readonly draw: InteractionEvents['draw'] = async (interaction, places) => {
    const offer = setTimeout(() => {
      this.#bar.isBusy = true;
    }, LONG_MS);
    const moved = await this.#kernel.move({ interaction, places });
    clearTimeout(offer);
    if (this.#waiting === 0) this.#bar.isBusy = false;
    return moved;
  };

  failureWords(cell: PageCell, failure: CellFailure): string {
    return failureWords(failure, cell, this.#cells, (name) =>
      this.#freshness.cellThatDefines(name),
    );
  }

  /** Looks, once the reader pauses, what the outputs came from; a busy kernel later. */
  noticeChange(): void {
    clearTimeout(this.#pause);
    this.#freshness.lookAtCode();
    this.#countStale();
    this.#pause = setTimeout(() => {
      if (this.#waiting === 0 && this.#kernel.isOn) void this.#look();
    }, PAUSE_MS);
  }

  stop(): void {
    const place = this.#running ? ` in cell ${this.#running.number}` : '';
    this.#endKernel();
    this.#bar.say(`Stopped${place}. Variables are gone; Run brings them back.`);
  }

  restart(): void {
    this.#endKernel();
    this.#bar.say('Restarted: all variables are gone.');
  }

  /** Runs cells, and before them, quietly, those above that have not run as they are. */
  #enqueue(asked: readonly PageCell[]): Promise<void> {
    const life = this.#life;
    this.#waiting++;
    for (const cell of asked) cell.wait();
    this.#bar.isBusy = true;
    this.#queue = this.#queue
      .then(() => (life === this.#life ? this.#runList(asked) : undefined))
      .catch((error: Error) =>
        this.#bar.say(`Cells cannot run here: ${error.message}.`),
      )
      .finally(() => {
        this.#waiting--;
        for (const cell of asked) cell.settle();
        if (this.#waiting === 0) this.#bar.isBusy = false;
      });
    return this.#queue;
  }

  async #runList(asked: readonly PageCell[]): Promise<void> {
    if (!this.#kernel.isOn) this.#bar.say('Starting…');
    const life = this.#life;
    await Promise.all([loadLive('view'), this.#kernel.start()]);
    await this.#look();
    const last = this.#cells.findLastIndex((cell) => asked.includes(cell));
    const list = this.#cells
      .slice(0, last + 1)
      .filter((cell) => asked.includes(cell) || !cell.hasRun);
    let hindered = '';
    const start = performance.now();
    for (const [k, cell] of list.entries()) {
      if (life !== this.#life) return;
      const isAsked = asked.includes(cell);
      const broken = this.#brokenFor(cell, isAsked);
      if (broken) {
        if (isAsked) {
          broken.showResult();
          hindered ||= `Cell ${cell.number} needs cell ${broken.number}, which ${broken.broken}: change cell ${broken.number}, reset it or run it yourself.`;
        }
        continue;
      }
      const place = list.length > 1 ? `, ${k + 1} of ${list.length}` : '';
      this.#bar.say(`Running cell ${cell.number}${place}…`);
      const isFine = await this.#run(cell, !isAsked && cell.isFresh);
      if (life !== this.#life) return;
      if (!isFine && isAsked) {
        cell.showResult();
        hindered = `Cell ${cell.number} failed: ${cell.words}`;
        break;
      }
    }
    this.#bar.say(hindered || this.#doneWords(asked, start));
    await this.#look();
  }

  /**
   * The cell because of which another is not run: it broke off, and would again. What it
   * leaves undone matters to those it reaches; itself it runs for the reader alone.
   */
  #brokenFor(cell: PageCell, isAsked: boolean): PageCell | undefined {
    const above = this.#cells.slice(0, this.#cells.indexOf(cell) + (isAsked ? 0 : 1));
    return above.find(
      (one) => one.broken && this.#freshness.reachedBy(one).includes(cell),
    );
  }

  #doneWords(asked: readonly PageCell[], start: number): string {
    const [cell] = asked;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const all =
      asked.length === this.#cells.length ? 'All cells' : `${asked.length} cells`;
    return asked.length === 1
      ? `Cell ${cell.number} ran${cell.words ? `: ${cell.words}` : '.'}`
      : `${all} ran in ${seconds} s.`;
  }

  async #look(): Promise<void> {
    await this.#freshness.look();
    this.#countStale();
  }

  #countStale(): void {
    this.#bar.stale = this.#cells.filter(({ isStale }) => isStale).length;
  }

  async #run(cell: PageCell, isQuiet: boolean): Promise<boolean> {
    const run = cell.begin(isQuiet);
    this.#running = cell;
    const outcome = await this.#kernel.run(cell.id, cell.code, run.show);
    this.#running = undefined;
    switch (outcome.status) {
      case 'ok':
        run.end(outcome.count);
        return true;
      case 'error': {
        const { failure, count } = outcome;
        const { name: ename, message: evalue } = failure;
        run.end(count, {
          how: 'failed',
          words: this.failureWords(cell, failure),
          error: { output_type: 'error', ename, evalue, traceback: [] },
          line: failure.cell === cell.id ? failure.line : undefined,
        });
        return false;
      }
      case 'stopped':
        run.end(null, { how: 'was stopped', words: outcome.why || 'Stopped.' });
        // The page ended the kernel, for an answer that did not end.
        if (outcome.why) {
          this.#endKernel();
          this.#bar.say(outcome.why);
        }
        return false;
    }
  }

  #endKernel(): void {
    this.#life++;
    this.#kernel.stop();
    for (const cell of this.#cells) cell.forgetRun();
  }
}
