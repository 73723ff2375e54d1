import { button, element } from './dom/element';

/** What the reader can ask of the whole page. */
export interface BarEvents {
  runAll(): void;
  update(): void;
  stop(): void;
  restart(): void;
  reset(): void;
  download(): void;
}

const OFFER_STOP_MS = 10_000;

/** The bar of the page: what can be done with all of it, and what goes on, in words. */
export class Bar {
  readonly element: HTMLElement;
  readonly #state = element('p', { className: 'state', role: 'status' });
  readonly #stop: HTMLButtonElement;
  readonly #update: HTMLButtonElement;
  readonly #bar: HTMLElement;
  #timer: number | undefined;

  constructor({ runAll, update, stop, restart, reset, download }: BarEvents) {
    this.#update = button(
      'Update',
      'Run the cells whose outputs came from other code',
      update,
    );
    this.#update.hidden = true;
    this.#stop = button('Stop', 'Stop what is running', stop);
    this.#stop.hidden = true;
    const all = button('Run all', 'Run every cell of this page', runAll);
    all.className = 'run-all';
    const more = element(
      'details',
      { className: 'more' },
      element('summary', { title: 'More', ariaLabel: 'More for this page' }, '⋯'),
      element(
        'div',
        {},
        button('Restart', 'Forget all variables', restart),
        button('Reset', 'Put back the code of all cells', reset),
        button('Download', 'Download the notebook with your code', download),
      ),
    );
    more.addEventListener('click', ({ target }) => {
      if ((target as Element).closest('button')) more.open = false;
    });
    more.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') more.open = false;
    });
    this.#bar = element(
      'div',
      { className: 'live-bar', role: 'region', ariaLabel: 'Run this page' },
      this.#state,
      this.#update,
      this.#stop,
      all,
      more,
    );
    this.element = this.#bar;
  }

  say(words: string): void {
    this.#state.textContent = words;
  }

  /** How many cells show what came from other code. */
  set stale(count: number) {
    this.#update.hidden = count === 0;
    this.#update.textContent = `Update ${count}`;
  }

  /** While something runs it can be stopped; after ten seconds the bar says so. */
  set isBusy(isBusy: boolean) {
    this.#stop.hidden = !isBusy;
    clearTimeout(this.#timer);
    if (!isBusy) return;
    this.#timer = setTimeout(() => {
      this.say(`${this.#state.textContent} This takes long; Stop ends it.`);
    }, OFFER_STOP_MS);
  }
}
