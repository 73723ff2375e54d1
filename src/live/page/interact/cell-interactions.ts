import { areSpecs } from '../../../display/controls/require-spec';
import type { ControlSpecs } from '../../../display/controls/spec';
import { Interaction, type InteractionEvents } from './interaction';

/**
 * The interactions of a cell. One that the cell shows again is the same one: its controls
 * stay where they are, under the reader's hand.
 */
export class CellInteractions {
  readonly #events: InteractionEvents;
  #stored: readonly Interaction[] = [];
  #all: Interaction[] = [];

  constructor(events: InteractionEvents) {
    this.#events = events;
  }

  get all(): readonly Interaction[] {
    return this.#all;
  }

  /**
   * Makes interactions of the controls among a cell's stored outputs, and what follows
   * each; the words in the controls' places go.
   */
  take(nodes: readonly Node[]): Node[] {
    const taken: Node[] = [];
    const stored: { specs: ControlSpecs; drawn: Node[] }[] = [];
    for (const node of nodes) {
      const specs = specsOf(node);
      if (specs) {
        stored.push({ specs, drawn: [] });
        (node as Element).remove();
      } else (stored.at(-1)?.drawn ?? taken).push(node);
    }
    this.#all = stored.map(
      ({ specs, drawn }) => new Interaction(specs, this.#events, drawn),
    );
    this.#stored = this.#all;
    return [...taken, ...this.#all.map(({ element }) => element)];
  }

  /** Those of the page that came again, as they were. */
  putBack(): void {
    this.#all = [...this.#stored];
    for (const one of this.#all) one.putBack();
  }

  /** The one that a run shows: of those that are left over the first, if it is like it. */
  claim(specs: ControlSpecs, claimed: readonly Interaction[]): Interaction {
    const next = this.#all.find((one) => !claimed.includes(one));
    if (next?.panel.fits(specs)) return next;
    const made = new Interaction(specs, this.#events);
    this.#all = [
      ...claimed,
      made,
      ...this.#all.filter((one) => !claimed.includes(one)),
    ];
    return made;
  }

  /** These are all that the last run showed. */
  keep(claimed: readonly Interaction[]): void {
    for (const one of this.#all) if (!claimed.includes(one)) one.element.remove();
    this.#all = [...claimed];
  }
}

function specsOf(node: Node): ControlSpecs | undefined {
  const text = node instanceof HTMLElement ? node.dataset.controls : undefined;
  if (text === undefined) return undefined;
  try {
    const specs: unknown = JSON.parse(text);
    return areSpecs(specs) ? specs : undefined;
  } catch {
    return undefined; // A notebook from elsewhere may hold anything.
  }
}
