import type { Display } from 'tslab';

/** What a tslab cell shows things with; undefined outside a notebook. */
export function cellDisplay(): Display | undefined {
  if (!('__tslab__' in globalThis)) return undefined;
  return require('tslab').display;
}
