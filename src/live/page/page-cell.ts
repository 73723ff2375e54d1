import type { Place } from '../../display/controls/spec';
import type { CellFailure, Output, Shown } from '../kernel/show/output';
import { CellTools } from './cell-tools';
import { CodeArea } from './code/code-area';
import { element } from './dom/element';
import { fewWords } from './few-words';
import { CellInteractions } from './interact/cell-interactions';
import type { Interaction, InteractionEvents } from './interact/interaction';
import { type Breakage, Provenance } from './provenance';

/** What a cell asks of the page. */
export interface CellEvents {
  run(cell: PageCell, onwards: boolean): void;
  changed(cell: PageCell): void;
  /** Runs the cell, unless it has run as it is and the kernel knows its interaction. */
  prepare(cell: PageCell, interaction: Interaction): Promise<boolean>;
  draw: InteractionEvents['draw'];
  failureWords(cell: PageCell, failure: CellFailure): string;
  /** The code of all cells, as it is. */
  codes(): { id: string; code: string }[];
}

/** One run of a cell, as the cell takes part in it. */
export interface CellRun {
  show(shown: Shown): void;
  /**
   * @param count the kernel's count of the run, if it came to an end
   * @param problem why there is nothing more
   */
  end(count: number | null, problem?: Problem): void;
}

export interface Problem {
  how: Breakage;
  words: string;
  /** What a notebook stores of it. */
  error?: Output;
  /** The line of the cell that it is in. */
  line?: number;
}

/** A code cell of the page: its code, its buttons, its outputs. */
export class PageCell {
  readonly id: string;
  readonly number: number;
  readonly original: string;
  readonly #element: HTMLElement;
  readonly #area: CodeArea;
  readonly #outputs: HTMLElement;
  readonly #stored: Node[];
  readonly #tools: CellTools;
  readonly #events: CellEvents;
  readonly #interactions: CellInteractions;
  #view: InstanceType<typeof LiveView> | undefined;
  readonly #staleNote = element(
    'p',
    { className: 'stale-note', hidden: true },
    'These outputs came from other code. Run brings them up to date.',
  );
  readonly #provenance: Provenance;
  /** The kernel's count of the last run. */
  count: number | null = null;

  /** @param number counts the cells of the page from 1 */
  constructor(cell: HTMLElement, number: number, events: CellEvents) {
    this.id = cell.id.replace(/^cell-/, '');
    this.number = number;
    this.#element = cell;
    this.#events = events;
    const code = cell.querySelector('pre') as HTMLElement;
    const copy = cell.querySelector('.copy');
    this.original = code.textContent ?? '';
    this.#provenance = new Provenance(this.original);
    this.#area = new CodeArea(
      code,
      `Code of cell ${number}`,
      {
        changed: () => this.#noteChange(),
        run: (onwards) => events.run(this, onwards),
        left: () => this.#tools.focus(),
      },
      { id: this.id, cells: events.codes },
    );
    this.#interactions = new CellInteractions({
      prepare: (interaction) => events.prepare(this, interaction),
      draw: events.draw,
      failureWords: ({ failure }) => events.failureWords(this, failure),
    });
    this.#stored = this.#interactions.take(
      [...cell.childNodes].filter((node) => node !== code && node !== copy),
    );
    this.#outputs = element('div', { className: 'outputs' }, ...this.#stored);
    this.#tools = new CellTools(number, copy, {
      run: () => events.run(this, false),
      reset: () => this.putBack(),
    });
    cell.prepend(this.#tools.element);
    cell.append(this.#staleNote, this.#outputs);
  }

  get code(): string {
    return this.#area.code;
  }

  set code(code: string) {
    this.#area.code = code;
    this.#noteChange();
  }

  get isChanged(): boolean {
    return this.code !== this.original;
  }

  /** The exercise that it answers, by its name. */
  get exercise(): string | undefined {
    return /\bcheck\(\s*'([^']+)'/.exec(this.original)?.[1];
  }

  set isSolved(isSolved: boolean) {
    this.#tools.isSolved = isSolved;
  }

  get hasRun(): boolean {
    return this.#provenance.hasRun;
  }

  get broken(): Breakage | undefined {
    return this.#provenance.broken;
  }

  get isFresh(): boolean {
    return this.#provenance.isFresh;
  }

  /** Whether it shows what came from other code. */
  get isStale(): boolean {
    return !this.isFresh && this.#outputs.childElementCount > 0;
  }

  /** Takes the signatures of the cell as it is, and of what its stored outputs are of. */
  compare(now: string, stored: string): void {
    this.#provenance.compare(now, stored);
    this.#markStale();
  }

  /** The kernel is gone, and with it all that ran. */
  forgetRun(): void {
    this.#provenance.forgetRun();
    for (const one of this.#interactions.all) one.disconnect();
  }

  /** What the last run showed; undefined where the stored outputs stand. */
  get outputs(): readonly Output[] | undefined {
    return this.#view?.outputs;
  }

  /** What it showed last, in a few words; empty where that is nothing. */
  get words(): string {
    const last = this.#outputs.lastElementChild;
    return last ? fewWords(last) : '';
  }

  /** Moves what is there to move; over when that is drawn. */
  async move(places: Record<string, Place>): Promise<void> {
    for (const one of this.#interactions.all) await one.move(places);
  }

  focus(): void {
    this.#area.focus();
  }

  showCode(): void {
    this.#unfold();
    this.#area.scrollIntoView();
  }

  showResult(): void {
    this.#unfold();
    const last = this.#outputs.lastElementChild ?? this.#element;
    last.scrollIntoView({ block: 'nearest' });
  }

  /** The page's own code and outputs again. */
  putBack(): void {
    this.#interactions.putBack();
    this.#outputs.replaceChildren(...this.#stored);
    this.#view = undefined;
    this.#provenance.putBack();
    this.code = this.original;
  }

  /** It is to run: what it shows is not of that run. */
  wait(): void {
    this.#element.classList.add('waiting');
    this.#element.ariaBusy = 'true';
    this.#tools.doing = 'waits';
  }

  /** Nothing is to come any more. */
  settle(): void {
    this.#element.classList.remove('waiting', 'running');
    this.#element.ariaBusy = null;
    this.#tools.doing = '';
  }

  /**
   * Makes ready for what a run shows.
   *
   * @param quietly leaves what is there, unless something is said
   */
  begin(quietly: boolean): CellRun {
    if (!quietly) this.wait();
    this.#element.classList.add('running');
    this.#element.ariaBusy = 'true';
    this.#tools.doing = 'runs';
    this.#area.mark(undefined);
    const view = new LiveView(this.#outputs, this.#interactions);
    const { now } = this.#provenance;
    const use = () => {
      this.#view = view;
      this.#provenance.show(now);
    };
    if (!quietly) use();
    return {
      show: (shown) => {
        if (this.#view !== view) return;
        this.#element.classList.remove('waiting');
        view.show(shown);
      },
      end: (count, problem) => {
        this.settle();
        this.count = count;
        this.#provenance.endRun(now, problem?.how);
        if (problem) {
          use();
          view.say(problem.words, problem.error);
          this.#area.mark(problem.line);
        }
        if (problem || !quietly) view.end();
        this.#markStale();
      },
    };
  }

  #unfold(): void {
    const fold = this.#element.closest<HTMLDetailsElement>('details:not([open])');
    if (fold) fold.open = true;
  }

  #markStale(): void {
    this.#element.classList.toggle('stale', this.isStale);
    this.#staleNote.hidden = !this.isStale;
  }

  #noteChange(): void {
    this.#tools.isChanged = this.isChanged;
    this.#element.classList.toggle('changed', this.isChanged);
    this.#events.changed(this);
  }
}
