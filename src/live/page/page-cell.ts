import type { Output } from '../kernel/show/output';
import { CodeArea } from './code-area';
import { button, element } from './element';

/** What a cell asks of the page. */
export interface CellEvents {
  run(cell: PageCell, onwards: boolean): void;
  changed(cell: PageCell): void;
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
  /** The code that what is shown belongs to. */
  #shownCode: string;
  /** The code that the kernel has run, in its present life. */
  ran: string | undefined;
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
    this.#shownCode = this.original;
    this.#area = new CodeArea(code, `Code of cell ${number}`, {
      changed: () => this.#noteChange(),
      run: (onwards) => events.run(this, onwards),
      left: () => this.#runButton.focus(),
    });
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
    cell.append(this.#outputs);
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

  /** Whether what is shown came from the code as it is. */
  get isShown(): boolean {
    return this.#shownCode === this.code;
  }

  /** What the last run showed; undefined where the stored outputs stand. */
  get outputs(): readonly Output[] | undefined {
    return this.#view?.outputs;
  }

  /** What there is to see, in words. */
  get words(): string {
    const alt = this.#outputs.querySelector('img')?.alt;
    const text = (this.#outputs.innerText ?? '').trim().replace(/\s+/g, ' ');
    return alt || (text.length > 200 ? `${text.slice(0, 200)}…` : text) || 'No output';
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
    this.#shownCode = this.original;
    this.code = this.original;
  }

  /**
   * Makes ready for what a run shows.
   *
   * @param quietly leaves what is there, unless something is said
   */
  begin(quietly: boolean): Pick<InstanceType<typeof LiveView>, 'show' | 'say'> {
    this.#element.classList.add('running');
    this.#element.ariaBusy = 'true';
    const view = new LiveView(this.#outputs);
    const { code } = this;
    const use = () => {
      this.#view = view;
      this.#shownCode = code;
    };
    if (!quietly) use();
    return {
      show: (shown) => {
        if (!quietly && this.#view === view) view.show(shown);
      },
      say(words, error) {
        use();
        view.say(words, error);
      },
    };
  }

  /** Of a run that showed nothing, nothing remains of what was there before. */
  conclude(): void {
    this.#view?.clear();
  }

  end(): void {
    this.#element.classList.remove('running');
    this.#element.ariaBusy = null;
  }

  #noteChange(): void {
    this.#reset.hidden = !this.isChanged;
    this.#element.classList.toggle('changed', this.isChanged);
    this.#events.changed(this);
  }
}
