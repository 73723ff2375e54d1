import { join } from 'node:path';
import { CONTROLS_TYPE } from './controls/spec';
import type { CellDisplay, Display } from './display';
import { type Bundle, showPicture } from './picture';

/**
 * What a tslab cell shows things with; undefined outside a notebook.
 *
 * The one file here that knows tslab: in the page another takes its place.
 */
export function cellDisplay(): CellDisplay | undefined {
  const display = tslab()?.display;
  if (!display) return undefined;
  const bundle = ({ data, metadata }: Bundle) => {
    const write = writeDisplayData();
    const [[type, content]] = Object.entries(data);
    if (write) write({ data, metadata, transient: {} }, false);
    else display.raw(type, content as string);
  };
  const html = (text: string) => display.html(text);
  return Object.assign(Object.create(display) as Display, {
    figure: showPicture.bind(undefined, { bundle, html }),
    interact(...[specs, words, draw]: Parameters<CellDisplay['interact']>) {
      bundle({ data: { 'text/plain': words, [CONTROLS_TYPE]: specs }, metadata: {} });
      draw({});
    },
  });
}

/** One that shows each thing in the place of the last; undefined outside a notebook. */
export function newCellDisplay(): Display | undefined {
  return tslab()?.newDisplay();
}

/** The kernel's own copy, wherever that is installed. */
function tslab(): typeof import('tslab') | undefined {
  const { __tslab__: kernel } = globalThis as {
    __tslab__?: { require(name: 'tslab'): typeof import('tslab') };
  };
  return kernel?.require('tslab');
}

type WriteDisplayData = (
  content: Bundle & { transient: object },
  update: boolean,
) => void;

/**
 * What `display` of tslab sends with, which takes whole bundles. Of the copies that may
 * be loaded only the kernel's has one; a tslab of another build may have none.
 */
function writeDisplayData(): WriteDisplayData | undefined {
  return Object.entries(require.cache)
    .filter(([path]) => path.endsWith(join('tslab', 'dist', 'jupyter.js')))
    .map(([, module]) => module?.exports.lastWriteDisplayData)
    .find((write) => typeof write === 'function');
}
