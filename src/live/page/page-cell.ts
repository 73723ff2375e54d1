import type { Output, Shown } from '../kernel/show/output';
import { CodeArea } from './code-area';
import { button, element } from './dom/element';

/** What a cell asks of the page. */
export interface CellEvents {
  run(cell: PageCell, onwards: boolean): void;
  changed(cell: PageCell): void;
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
  how: 'failed' | 'was stopped';
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
  readonly #runButton: HTMLButtonElement;
  readonly #reset: HTMLButtonElement;
  readonly #events: CellEvents;
  #view: InstanceType<typeof LiveView> | undefined;
  readonly #staleNote = element(
    'p',
    { className: 'stale-note', hidden: true },
    'These outputs came from other code. Run brings them up to date.',
  );
  /** Signatures: of the cell as it is, and of what the stored outputs came from. */
  #now = '';
  #storedSignature = '';
  /** Of what is shown; undefined where that is stored. */
  #shown: string | undefined;
  /** Of what the kernel has run, in its present life. */
  #ran: string | undefined;
  /** How the last run broke off, and of what signature. */
  #broken: { how: Problem['how']; signature: string } | undefined;
  /** The kernel's count of that run. */
  count: number | null = null;

  /** @param number counts the cells of the page from 1 */
  constructor(cell: HTMLElement, number: number, events: CellEvents) {
    this.id = cell.id.replace(/^cell-/, '');
    this.number = number;
    this.#element = cell;
    this.#events = events;
    const code = cell.querySelector('pre') as HTMLElement;
    const copy = cell.querySelector('.copy') ?? '';
    this.original = code.textContent ?? '';
    this.#area = new CodeArea(
      code,
      `Code of cell ${number}`,
      {
        changed: () => this.#noteChange(),
        run: (onwards) => events.run(this, onwards),
        left: () => this.#runButton.focus(),
      },
      { id: this.id, cells: events.codes },
    );
    this.#stored = [...cell.childNodes].filter(
      (node) => node !== code && node !== copy,
    );
    this.#outputs = element('div', { className: 'outputs' }, ...this.#stored);
    this.#runButton = button('Run', `Run cell ${number}`, () =>
      events.run(this, false),
    );
    this.#runButton.ariaLabel = `Run cell ${number}`;
    this.#reset = button('Reset', 'Put back its own code and outputs', () => {
      this.putBack();
      this.#runButton.focus();
    });
    this.#reset.ariaLabel = `Reset cell ${number}, which you changed`;
    this.#reset.hidden = true;
    const tools = element(
      'div',
      { className: 'tools' },
      copy,
      this.#reset,
      this.#runButton,
    );
    cell.prepend(tools);
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

  /** Whether the kernel has run the cell as it is. */
  get hasRun(): boolean {
    return this.#ran === this.#now;
  }

  /** How the cell, as it is, broke off when it ran; undefined where it did not. */
  get broken(): Problem['how'] | undefined {
    return this.#broken?.signature === this.#now ? this.#broken.how : undefined;
  }

  /** Whether what is shown came from the cell, and those that it builds on, as they are. */
  get isFresh(): boolean {
    return (this.#shown ?? this.#storedSignature) === this.#now;
  }

  /** Whether it shows what came from other code. */
  get isStale(): boolean {
    return !this.isFresh && this.#outputs.childElementCount > 0;
  }

  /** Takes the signatures of the cell as it is, and of what its stored outputs are of. */
  compare(now: string, stored: string): void {
    this.#now = now;
    this.#storedSignature = stored;
    this.#markStale();
  }

  /** The kernel is gone, and with it all that ran. */
  forgetRun(): void {
    this.#ran = undefined;
  }

  /** What the last run showed; undefined where the stored outputs stand. */
  get outputs(): readonly Output[] | undefined {
    return this.#view?.outputs;
  }

  /** What there is to see, in words; empty where there is nothing. */
  get words(): string {
    const alt = this.#outputs.querySelector('img')?.alt;
    const text = (this.#outputs.innerText ?? '').trim().replace(/\s+/g, ' ');
    return alt || (text.length > 200 ? `${text.slice(0, 200)}…` : text);
  }

  focus(): void {
    this.#area.focus();
  }

  showResult(): void {
    const last = this.#outputs.lastElementChild ?? this.#element;
    last.scrollIntoView({ block: 'nearest' });
  }

  /** The page's own code and outputs again. */
  putBack(): void {
    this.#outputs.replaceChildren(...this.#stored);
    this.#view = undefined;
    this.#shown = undefined;
    this.#ran = undefined;
    this.#broken = undefined;
    this.code = this.original;
  }

  /**
   * Makes ready for what a run shows.
   *
   * @param quietly leaves what is there, unless something is said
   */
  begin(quietly: boolean): CellRun {
    this.#element.classList.add('running');
    this.#element.ariaBusy = 'true';
    this.#area.mark(undefined);
    const view = new LiveView(this.#outputs);
    const now = this.#now;
    const use = () => {
      this.#view = view;
      this.#shown = now;
    };
    if (!quietly) use();
    return {
      show: (shown) => {
        if (this.#view === view) view.show(shown);
      },
      end: (count, problem) => {
        this.#element.classList.remove('running');
        this.#element.ariaBusy = null;
        this.count = count;
        this.#ran = problem ? undefined : now;
        this.#broken = problem && { how: problem.how, signature: now };
        if (problem) {
          use();
          view.say(problem.words, problem.error);
          this.#area.mark(problem.line);
        } else if (!quietly) view.clear();
        this.#markStale();
      },
    };
  }

  #markStale(): void {
    this.#element.classList.toggle('stale', this.isStale);
    this.#staleNote.hidden = !this.isStale;
  }

  #noteChange(): void {
    this.#reset.hidden = !this.isChanged;
    this.#element.classList.toggle('changed', this.isChanged);
    this.#events.changed(this);
  }
}
