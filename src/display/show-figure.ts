import type { Figure } from '../figures/figure';
import { requireDrawable, requireFigure } from '../picture/drawable';
import { cellDisplay } from './cell-display';

/**
 * Shows a figure below the cell: a picture, and an interactive plot where scripts run.
 * Outside a notebook it prints what the figure shows.
 *
 * @throws InputError where the figure cannot be drawn, such as a surface
 */
export function show(figure: Figure): void {
  requireFigure(figure);
  const display = cellDisplay();
  if (display) {
    requireDrawable(figure.still ?? figure);
    display.figure(figure);
  } else console.log(figure.alt);
}
