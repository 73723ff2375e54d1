import type { Display } from 'tslab';

/** What a tslab cell shows things with; undefined outside a notebook. */
export function cellDisplay(): Display | undefined {
  return tslab()?.display;
}

/** One that shows each thing in the place of the last; undefined outside a notebook. */
export function newCellDisplay(): Display | undefined {
  return tslab()?.newDisplay();
}

function tslab(): typeof import('tslab') | undefined {
  return '__tslab__' in globalThis ? require('tslab') : undefined;
}
