import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cellDisplay } from '../../src/display/cell-display';

vi.mock('../../src/picture/figure-outputs', () => ({
  figureOutputs: () => ({ picture: bundle, plot: '<script></script>' }),
}));

const figure = { data: [], layout: {}, alt: 'Hi.' };
const bundle = {
  data: { 'image/png': 'aGk=', 'text/plain': 'Hi.' },
  metadata: { 'image/png': { alt: 'Hi.' } },
};
const PLOT = ['text/html', '<script></script>'];
const COPIES = ['here', 'kernel'].map((place) =>
  join('/', place, 'tslab', 'dist', 'jupyter.js'),
);

/** A kernel whose own copy of tslab sends as given; another copy was loaded before. */
function inKernel(lastWriteDisplayData: unknown) {
  const raw = vi.fn();
  const display = { raw, html: (html: string) => raw('text/html', html) };
  vi.stubGlobal('__tslab__', { require: () => ({ display }) });
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

  it('shows a picture as one bundle by what its kernel sends displays with', () => {
    const write = vi.fn();
    const raw = inKernel(write);
    cellDisplay()?.figure(figure);
    expect(write).toHaveBeenCalledWith({ ...bundle, transient: {} }, false);
    expect(raw.mock.calls).toEqual([PLOT]);
  });

  it('shows the first type of it where the kernel has no such thing', () => {
    const raw = inKernel(undefined);
    cellDisplay()?.figure(figure);
    expect(raw.mock.calls).toEqual([['image/png', 'aGk='], PLOT]);
  });

  it('is nowhere outside a notebook', () => {
    expect(cellDisplay()).toBeUndefined();
  });
});
