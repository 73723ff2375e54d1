import { button, element } from './dom/element';

/** The row above the code of a cell: which cell it is, how it goes, what can be done. */
export class CellTools {
  readonly element: HTMLElement;
  readonly #state = element('span');
  readonly #run: HTMLButtonElement;
  readonly #reset: HTMLButtonElement;
  #isSolved = false;
  #words = '';

  /** @param copy the button that copies the code, if there is one */
  constructor(
    number: number,
    copy: Element | null,
    { run, reset }: { run(): void; reset(): void },
  ) {
    this.#run = button('Run', `Run cell ${number}`, run);
    this.#run.ariaLabel = `Run cell ${number}`;
    this.#reset = button('Reset', 'Put back its own code and outputs', () => {
      reset();
      this.#run.focus();
    });
    this.#reset.ariaLabel = `Reset cell ${number}, which you changed`;
    this.#reset.hidden = true;
    const name = element('span', { className: 'name' }, `Cell ${number} `, this.#state);
    const buttons = [copy, this.#reset, this.#run].filter((one) => one !== null);
    this.element = element('div', { className: 'tools' }, name, ...buttons);
  }

  focus(): void {
    this.#run.focus();
  }

  set isChanged(isChanged: boolean) {
    this.#reset.hidden = !isChanged;
  }

  /** Whether its exercise has been solved once. */
  set isSolved(isSolved: boolean) {
    this.#isSolved = isSolved;
    this.#say();
  }

  /** What goes on: 'waits', 'runs'; empty where that is nothing. */
  set doing(words: string) {
    this.#words = words;
    this.#say();
  }

  #say(): void {
    this.#state.textContent = this.#words || (this.#isSolved ? 'solved' : '');
  }
}
