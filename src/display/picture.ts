import { InputError } from '../checks';
import type { Figure } from '../figures/figure';
import { figureOutputs } from '../picture/figure-outputs';

/** One thing to show: a representation for each MIME type, and what is said of them. */
export interface Bundle {
  data: Record<string, unknown>;
  metadata: Record<string, unknown>;
}

/**
 * Shows a figure as a notebook stores it: a picture that every page can show, and what
 * makes an interactive plot of it where scripts run and plotly.js is found. Where no
 * picture can be made, it prints what that would show.
 *
 * @throws InputError where the figure itself cannot be drawn
 */
export function showPicture(
  display: { bundle(bundle: Bundle): void; html(html: string): void },
  figure: Figure,
): void {
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
