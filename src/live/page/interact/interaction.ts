import type { ControlSpecs, Place } from '../../../display/controls/spec';
import type { Moved, Output } from '../../kernel/show/output';
import { element } from '../dom/element';
import { touchFigure } from './in-figures';
import { Panel } from './panel';

/** What an interaction asks of the page. */
export interface InteractionEvents {
  /** Sees to it that the kernel knows it; false where that fails. */
  prepare(interaction: Interaction): Promise<boolean>;
  /** Draws it anew; undefined where the kernel is ended first. */
  draw(name: string, places: Record<string, Place>): Promise<Moved | undefined>;
  /** What went wrong while it was drawn, in words. */
  failureWords(moved: Moved & { status: 'error' }): string;
}

const isComplaint = (output: Output) =>
  output.output_type === 'stream' && output.name === 'stderr';

/** A picture is told to those who hear it when the hand has rested for so long. */
const REST_MS = 800;

/** Controls, and below them what is drawn with where they stand. */
export class Interaction {
  readonly element: HTMLElement;
  readonly panel: Panel;
  /** What is drawn now, as notebooks store it; undefined where that came with the page. */
  outputs: readonly Output[] | undefined;
  readonly #drawn: HTMLElement;
  readonly #told = element('p', { className: 'unseen', role: 'status' });
  readonly #events: InteractionEvents;
  readonly #stored: Node[];
  /** What the kernel calls it, in its present life. */
  #name: string | undefined;
  #isAhead = false;
  #isFollowing = false;
  #following = Promise.resolve();
  #rest: number | undefined;

  /** @param stored what is drawn in the page that came */
  constructor(specs: ControlSpecs, events: InteractionEvents, stored: Node[] = []) {
    this.#events = events;
    this.#stored = stored.map((node) => node.cloneNode(true));
    const isDrawn = () => !this.#isFollowing;
    this.panel = new Panel(specs, isDrawn, () => this.#follow());
    this.#drawn = element('div', { className: 'drawn' }, ...stored);
    this.element = element(
      'div',
      { className: 'interaction' },
      this.panel.element,
      this.#drawn,
      this.#told,
    );
    this.element.addEventListener('figure-drawn', ({ target }) => {
      touchFigure(target as Element, this.panel);
    });
  }

  get isConnected(): boolean {
    return this.#name !== undefined;
  }

  /** The kernel knows it by this name, and has drawn it with the controls at their start. */
  connect(name: string, drawn: readonly Output[]): void {
    this.#name = name;
    if (this.panel.isAtStart) void this.#draw(drawn);
    else this.#follow();
  }

  /** The kernel is gone. */
  disconnect(): void {
    this.#name = undefined;
  }

  /** Moves controls, those not named to their start; over when that is drawn. */
  move(places: Record<string, Place>): Promise<void> {
    this.panel.move({ ...this.panel.starts, ...places });
    if (!this.isConnected) this.#follow();
    return this.#following;
  }

  /** As it was in the page that came. */
  putBack(): void {
    this.disconnect();
    this.panel.putBack();
    this.outputs = undefined;
    this.#drawn.replaceChildren(...this.#stored.map((node) => node.cloneNode(true)));
  }

  #follow(): void {
    this.#isAhead = true;
    if (this.#isFollowing) return;
    this.#isFollowing = true;
    this.#following = this.#catchUp().finally(() => {
      this.#isFollowing = false;
    });
  }

  /** Draws where the controls stand until they stand still: what was between is skipped. */
  async #catchUp(): Promise<void> {
    while (this.#isAhead) {
      if (!(await this.#events.prepare(this)) || !this.#name) {
        this.#isAhead = false;
        return;
      }
      this.#isAhead = false;
      const moved = await this.#events.draw(this.#name, this.panel.places);
      if (moved?.status === 'ok') await this.#draw(moved.outputs);
      if (moved?.status === 'error') {
        // What was drawn last stays, so that nothing jumps.
        const text = this.#events.failureWords(moved);
        const last = this.outputs?.filter((one) => !isComplaint(one)) ?? [];
        await this.#draw([...last, { output_type: 'stream', name: 'stderr', text }]);
      }
    }
  }

  async #draw(outputs: readonly Output[]): Promise<void> {
    this.outputs = outputs;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      const alts = [...this.#drawn.querySelectorAll('img')].map(({ alt }) => alt);
      this.#told.textContent = alts.join(' ');
    }, REST_MS);
    await liveRedraw(this.#drawn, outputs);
  }
}
