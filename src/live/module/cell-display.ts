import * as tslab from 'tslab';
import { CONTROLS_TYPE } from '../../display/controls/spec';
import type { CellDisplay, Display } from '../../display/display';
import { figureJson } from '../../picture/figure-json';
import type { Display as KernelDisplay } from '../kernel/show/displays';
import type { Interactions } from '../kernel/show/interactions';

const { display, newDisplay, interact } = tslab as unknown as {
  display: KernelDisplay;
  newDisplay(): KernelDisplay;
  interact: Interactions['begin'];
};

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
      display.bundle({
        data: {
          'application/vnd.plotly.v1+json': json,
          'text/plain': alt.replace(/\s+/g, ' '),
        },
        metadata: {},
      });
    },
    interact(...[specs, words, draw]: Parameters<CellDisplay['interact']>) {
      const data = { 'text/plain': words, [CONTROLS_TYPE]: specs };
      interact({ data, metadata: {} }, draw as Parameters<typeof interact>[1]);
    },
  };
}

/** One that shows each thing in the place of the last. */
export function newCellDisplay(): Display {
  return newDisplay();
}
