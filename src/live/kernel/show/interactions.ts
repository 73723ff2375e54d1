import type { Outlet } from './outlet';
import type { Bundle, Output } from './output';

/** Shows things, with the controls at these places. */
type Draw = (places: Record<string, unknown>) => void;

/** What cells have shown that can be moved, and how it is drawn again. */
export class Interactions {
  readonly #outlet: Outlet;
  readonly #draws = new Map<string, Draw>();

  constructor(outlet: Outlet) {
    this.#outlet = outlet;
  }

  /** Shows controls, and what is drawn at first. */
  readonly begin = (controls: Bundle, draw: Draw): void => {
    const name = `interaction-${this.#draws.size + 1}`;
    const drawn = this.#outlet.gather(() => draw({}));
    this.#draws.set(name, draw);
    this.#outlet.show(controls, name, drawn);
  };

  /** What is drawn with the controls at these places. */
  move(name: string, places: Record<string, unknown>): Output[] {
    const draw = this.#draws.get(name);
    if (!draw) throw new Error(`Nothing that moves is called ${name}: run its cell`);
    return this.#outlet.gather(() => draw(places));
  }
}
