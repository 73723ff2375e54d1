import type { ControlSpec, ControlSpecs, Place } from '../../../display/controls/spec';
import { element } from '../dom/element';
import { choiceInput } from './inputs/choice-input';
import type { ControlInput } from './inputs/control-input';
import { numberInput } from './inputs/number-input';
import { playInput } from './inputs/play-input';
import { sliderInput } from './inputs/slider-input';
import { textInput } from './inputs/text-input';
import { toggleInput } from './inputs/toggle-input';

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
    this.#inputs = Object.fromEntries(
      Object.entries(specs).map(([name, spec]) => [
        name,
        inputFor(spec, isDrawn, moved),
      ]),
    );
    this.element = element(
      'div',
      { className: 'control-panel', role: 'group', ariaLabel: 'Controls' },
      ...Object.values(this.#inputs).map((input) => input.element),
    );
  }

  get places(): Record<string, Place> {
    return Object.fromEntries(
      Object.entries(this.#inputs).map(([name, { place }]) => [name, place]),
    );
  }

  get isAtStart(): boolean {
    const { places } = this;
    return Object.entries(this.#specs).every(
      ([name, { value }]) => value === places[name],
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
      const input = Object.hasOwn(this.#inputs, name) ? this.#inputs[name] : undefined;
      if (input) input.place = place;
    }
    if (JSON.stringify(this.places) !== before) this.#moved();
  }

  putBack(): void {
    for (const [name, { value }] of Object.entries(this.#specs)) {
      this.#inputs[name].place = value;
    }
  }
}

function inputFor(
  spec: ControlSpec,
  isDrawn: () => boolean,
  moved: () => void,
): ControlInput {
  switch (spec.type) {
    case 'slider':
      return sliderInput(spec, moved);
    case 'number':
      return numberInput(spec, moved);
    case 'play':
      return playInput(isDrawn)(spec, moved);
    case 'choice':
      return choiceInput(spec, moved);
    case 'toggle':
      return toggleInput(spec, moved);
    case 'text':
      return textInput(spec, moved);
  }
}
