import type { ControlSpec, ControlSpecs, Place } from '../../../display/controls/spec';
import { element } from '../dom/element';
import { choiceInput } from './inputs/choice-input';
import type { ControlInput, Moved } from './inputs/control-input';
import { fieldInput } from './inputs/field-input';
import { playInput } from './inputs/play-input';
import { sliderInput } from './inputs/slider-input';

const INPUTS = {
  slider: sliderInput,
  number: fieldInput,
  play: playInput,
  choice: choiceInput,
  toggle: fieldInput,
  text: fieldInput,
};
type MakeInput = (
  spec: ControlSpec,
  moved: Moved,
  isDrawn: () => boolean,
) => ControlInput;

/** The controls of an interaction, and where they stand. */
export class Panel {
  readonly element: HTMLElement;
  readonly #specs: ControlSpecs;
  readonly #inputs: Record<string, ControlInput>;
  readonly #moved: () => void;

  /**
   * @param isDrawn whether the picture shows where the controls stand
   * @param moved is told that one has been moved
   */
  constructor(specs: ControlSpecs, isDrawn: () => boolean, moved: () => void) {
    this.#specs = specs;
    this.#moved = moved;
    const inputs = Object.entries(specs).map(([name, spec]) => {
      const make = INPUTS[spec.type] as MakeInput;
      return [name, make(spec, moved, isDrawn)] as const;
    });
    this.#inputs = Object.fromEntries(inputs);
    this.element = element(
      'div',
      { className: 'control-panel', role: 'group', ariaLabel: 'Controls' },
      ...inputs.map(([, input]) => input.element),
    );
  }

  get places(): Record<string, Place> {
    const inputs = Object.entries(this.#inputs);
    return Object.fromEntries(inputs.map(([name, { place }]) => [name, place]));
  }

  get starts(): Record<string, Place> {
    const specs = Object.entries(this.#specs);
    return Object.fromEntries(specs.map(([name, { value }]) => [name, value]));
  }

  get isAtStart(): boolean {
    return Object.entries(this.starts).every(
      ([name, start]) => start === this.places[name],
    );
  }

  /** Whether the controls are those that are described so. */
  fits(specs: ControlSpecs): boolean {
    return JSON.stringify(specs) === JSON.stringify(this.#specs);
  }

  /** Moves controls as a hand would: of those that there are, to places that they have. */
  move(places: Record<string, Place>): void {
    const before = JSON.stringify(this.places);
    for (const [name, place] of Object.entries(places)) {
      if (Object.hasOwn(this.#inputs, name)) this.#inputs[name].place = place;
    }
    if (JSON.stringify(this.places) !== before) this.#moved();
  }

  putBack(): void {
    for (const [name, start] of Object.entries(this.starts)) {
      this.#inputs[name].place = start;
    }
  }
}
