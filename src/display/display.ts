import type { Figure } from '../figures/figure';
import type { ControlSpecs, Place } from './controls/spec';

/** What takes things that are shown, one after the other. */
export interface Display {
  html(html: string): void;
  /** TeX between dollar signs. */
  latex(tex: string): void;
  text(text: string): void;
}

/** What a cell shows things with, whichever kernel it runs in. */
export interface CellDisplay extends Display {
  /**
   * Shows a figure that can be drawn.
   *
   * @throws InputError where that cannot be drawn after all
   */
  figure(figure: Figure): void;
  /**
   * Shows controls, and what is drawn with each at its place; again where one is moved.
   *
   * @param words stand in the controls' place where nothing moves
   * @param draw takes the places of those that are not where they start
   */
  interact(
    specs: ControlSpecs,
    words: string,
    draw: (places: Record<string, Place>) => void,
  ): void;
}
