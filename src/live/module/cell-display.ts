import { display, newDisplay } from 'tslab';
import type { CellDisplay, Display } from '../../display/display';
import { figureJson } from '../../picture/figure-json';
import type { Display as KernelDisplay } from '../kernel/show/displays';

/**
 * What a cell of a page shows things with. Takes the place of the module's file of this
 * name; `tslab` is what our kernel has by that name.
 */
export function cellDisplay(): CellDisplay {
  return {
    html: (html) => display.html(html),
    latex: (tex) => display.latex(tex),
    text: (text) => display.text(text),
    figure({ alt, ...figure }: Parameters<CellDisplay['figure']>[0]) {
      const json = JSON.parse(figureJson(figure).live);
      (display as unknown as KernelDisplay).bundle({
        data: {
          'application/vnd.plotly.v1+json': json,
          'text/plain': alt.replace(/\s+/g, ' '),
        },
        metadata: {},
      });
    },
  };
}

/** One that shows each thing in the place of the last. */
export function newCellDisplay(): Display {
  return newDisplay();
}
