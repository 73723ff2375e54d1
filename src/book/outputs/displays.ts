import type { DisplayOutput, MimeBundle, ResultOutput } from '../notebook/notebook';

type Shown = DisplayOutput | ResultOutput;

/**
 * What a notebook's cells have shown under an id; whichever cell runs may change it.
 */
export class Displays {
  readonly #shown = new Map<string, Shown[]>();

  add(id: string, output: Shown): void {
    const shown = this.#shown.get(id);
    if (shown) shown.push(output);
    else this.#shown.set(id, [output]);
  }

  /** Changes, in place, all that was shown under this id. */
  update(id: string, data: MimeBundle, metadata: Record<string, unknown>): void {
    for (const output of this.#shown.get(id) ?? []) {
      output.data = data;
      output.metadata = metadata;
    }
  }
}
