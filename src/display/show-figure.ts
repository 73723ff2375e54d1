import type { Figure } from '../figures/figure';
import { requireDrawable, requireFigure } from '../picture/drawable';
import { cellDisplay } from './cell-display';

/**
 * Shows a figure below the cell: a picture, and an interactive plot where scripts run.
 * Outside a notebook it prints what the figure shows.
 *
 * @throws InputError where the figure cannot be drawn, such as a surface; where it
 *   has more than 50,000 points, or would fetch something, such as a map
 */
export function show(figure: Figure): void {
  requireFigure(figure);
  requireDrawable(figure.still ?? figure);
  const display = cellDisplay();
  if (display) display.figure(figure);
  else console.log(figure.alt);
}
