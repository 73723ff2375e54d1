import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cellDisplay } from '../../src/display/cell-display';

const bundle = {
  data: { 'image/png': 'aGk=', 'text/plain': 'Hi.' },
  metadata: { 'image/png': { alt: 'Hi.' } },
};
const COPIES = ['here', 'kernel'].map((place) =>
  join('/', place, 'tslab', 'dist', 'jupyter.js'),
);

/** A kernel whose own copy of tslab sends as given; another copy was loaded before. */
function inKernel(lastWriteDisplayData: unknown) {
  const raw = vi.fn();
  vi.stubGlobal('__tslab__', { require: () => ({ display: { raw } }) });
  const own = [null, lastWriteDisplayData];
  for (const [k, path] of COPIES.entries()) {
    const exports = { lastWriteDisplayData: own[k] };
    require.cache[path] = { exports } as NodeJS.Module;
  }
  return raw;
}

describe('a cell', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    for (const path of COPIES) delete require.cache[path];
  });

  it('shows a whole bundle by what its kernel sends displays with', () => {
    const write = vi.fn();
    const raw = inKernel(write);
    cellDisplay()?.bundle(bundle);
    expect(write).toHaveBeenCalledWith({ ...bundle, transient: {} }, false);
    expect(raw).not.toHaveBeenCalled();
  });

  it('shows the first type of it where the kernel has no such thing', () => {
    const raw = inKernel(undefined);
    cellDisplay()?.bundle(bundle);
    expect(raw.mock.calls).toEqual([['image/png', 'aGk=']]);
  });

  it('is nowhere outside a notebook', () => {
    expect(cellDisplay()).toBeUndefined();
  });
});
