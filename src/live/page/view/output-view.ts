import type { Output, Shown } from '../../kernel/show/output';
import { forgetFigures } from './figure';
import { printed, renderOutput } from './render-output';

/** The outputs of one run of a cell, in the place of those that were there. */
export class OutputView {
  /** What was shown, as notebooks store it. */
  readonly outputs: Output[] = [];
  readonly #box: HTMLElement;
  readonly #places = new Map<string, { index: number; element: HTMLElement }>();
  #isFresh = false;

  constructor(box: HTMLElement) {
    this.#box = box;
  }

  show({ output, display }: Shown): void {
    const last = this.outputs.at(-1);
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
      this.outputs[place.index] = output;
      if (!element) return;
      place.element.replaceWith(element);
      place.element = element;
      return;
    }
    const index = this.outputs.push(output) - 1;
    if (!element) return;
    this.clear();
    this.#box.append(element);
    if (display !== undefined) this.#places.set(display, { index, element });
  }

  /**
   * Says in words why there is nothing more.
   *
   * @param error what a notebook stores in the place of the words
   */
  say(words: string, error?: Output): void {
    this.clear();
    if (error) this.outputs.push(error);
    this.#box.append(printed(words, 'stderr'));
  }

  /** Takes away what was there before, the first time: until then that keeps its place. */
  clear(): void {
    if (this.#isFresh) return;
    this.#isFresh = true;
    forgetFigures(this.#box);
    this.#box.replaceChildren();
  }

  #continue(last: Extract<Output, { output_type: 'stream' }>, text: string): void {
    last.text += text;
    const element = this.#box.lastElementChild;
    if (element) element.textContent = last.text.replace(/\n$/, '');
  }
}
