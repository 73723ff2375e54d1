import { InputError } from '../checks';
import type { Figure } from '../figures/figure';
import { requireFigure } from '../picture/drawable';
import { figureOutputs } from '../picture/figure-outputs';
import { cellDisplay } from './cell-display';

/**
 * Shows a figure below the cell: a picture that every page can show, and what makes an
 * interactive plot of it where scripts run and plotly.js is found. Outside a notebook it
 * prints what the figure shows.
 *
 * @throws InputError where the figure cannot be drawn, such as a surface
 */
export function show(figure: Figure): void {
  requireFigure(figure);
  const display = cellDisplay();
  if (!display) {
    console.log(figure.alt);
    return;
  }
  try {
    const { picture, plot } = figureOutputs(figure);
    display.bundle(picture);
    display.html(plot);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const [reason] = (error instanceof Error ? error.message : String(error)).split(
      '\n',
    );
    console.log(`No picture could be drawn (${reason}). It would show:`);
    console.log(figure.alt);
  }
}
