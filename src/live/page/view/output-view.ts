import { areSpecs } from '../../../display/controls/require-spec';
import { CONTROLS_TYPE, type ControlSpecs } from '../../../display/controls/spec';
import type { Output, Shown } from '../../kernel/show/output';
import type { CellInteractions } from '../interact/cell-interactions';
import type { Interaction } from '../interact/interaction';
import { forgetFigures } from './figure';
import { printed, renderOutput } from './render-output';

/** The outputs of one run of a cell, in the place of those that were there. */
export class OutputView {
  readonly #shown: { output: Output; interaction?: Interaction }[] = [];
  readonly #box: HTMLElement;
  readonly #interactions: CellInteractions;
  readonly #claimed: Interaction[] = [];
  readonly #places = new Map<string, { index: number; element: HTMLElement }>();
  #last: HTMLElement | undefined;
  #isFresh = false;

  constructor(box: HTMLElement, interactions: CellInteractions) {
    this.#box = box;
    this.#interactions = interactions;
  }

  /** What was shown, as notebooks store it. */
  get outputs(): Output[] {
    return this.#shown.flatMap(({ output, interaction }) => [
      output,
      ...(interaction?.outputs ?? []),
    ]);
  }

  show(shown: Shown): void {
    const { output, display } = shown;
    const specs = 'data' in output ? output.data[CONTROLS_TYPE] : undefined;
    if (areSpecs(specs)) {
      this.#interact(specs, shown);
      return;
    }
    const last = this.#shown.at(-1)?.output;
    if (
      output.output_type === 'stream' &&
      last?.output_type === 'stream' &&
      last.name === output.name
    ) {
      this.#continue(last, output.text);
      return;
    }
    const place = display === undefined ? undefined : this.#places.get(display);
    const element = renderOutput(output);
    if (place) {
      this.#shown[place.index] = { output };
      if (!element) return;
      place.element.replaceWith(element);
      place.element = element;
      return;
    }
    const index = this.#shown.push({ output }) - 1;
    if (!element) return;
    this.clear();
    this.#append(element);
    if (display !== undefined) this.#places.set(display, { index, element });
  }

  /**
   * Says in words why there is nothing more.
   *
   * @param error what a notebook stores in the place of the words
   */
  say(words: string, error?: Output): void {
    this.clear();
    if (error) this.#shown.push({ output: error });
    this.#append(printed(words, 'stderr'));
  }

  /** Nothing more comes: what was there before and did not come again goes. */
  end(): void {
    this.clear();
    this.#interactions.keep(this.#claimed);
  }

  /**
   * Takes away what was there before, the first time: until then that keeps its place.
   * Interactions wait whether they come again, for the reader may hold one of their controls.
   */
  clear(): void {
    if (this.#isFresh) return;
    this.#isFresh = true;
    const waiting: Element[] = this.#interactions.all.map(({ element }) => element);
    for (const old of [...this.#box.children]) {
      if (waiting.includes(old)) continue;
      forgetFigures(old);
      old.remove();
    }
  }

  #interact(specs: ControlSpecs, { output, display = '', drawn = [] }: Shown): void {
    this.clear();
    const interaction = this.#interactions.claim(specs, this.#claimed);
    this.#claimed.push(interaction);
    if (interaction.element.parentElement !== this.#box) {
      this.#append(interaction.element);
    }
    this.#shown.push({ output, interaction });
    interaction.connect(display, drawn);
  }

  /** Before the interactions that wait. */
  #append(element: HTMLElement): void {
    const next = this.#interactions.all.find((one) => !this.#claimed.includes(one));
    const isThere = next?.element.parentElement === this.#box;
    this.#box.insertBefore(element, isThere ? next.element : null);
    this.#last = element;
  }

  #continue(last: Extract<Output, { output_type: 'stream' }>, text: string): void {
    // Only what is new: a loop that prints would write all of it again and again.
    const more = (last.text.endsWith('\n') ? '\n' : '') + text;
    last.text += text;
    this.#last?.append(more.replace(/\n$/, ''));
  }
}
