import type { Figure } from '../figures/figure';

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
}
