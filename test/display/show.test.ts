import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { InputError } from '../../src/checks';
import { showMath, showMatrices, showTable } from '../../src/display/show';

describe('outside a notebook', () => {
  const lines: unknown[] = [];

  beforeEach(() => {
    lines.length = 0;
    vi.spyOn(console, 'log').mockImplementation((...given) => lines.push(...given));
  });
  afterEach(() => vi.restoreAllMocks());

  test('showTable prints the table as text', () => {
    showTable(['x', 'y'], [[1, 0.5]], { caption: 'Points' });
    expect(lines).toEqual(['Points\n\nx       y\n─  ──────\n1  0.5000']);
  });

  test('showTable prints nothing of a ragged table', () => {
    expect(() => showTable(['x', 'y'], [[1]])).toThrow(InputError);
    expect(lines).toEqual([]);
  });

  test('showMath prints the TeX', () => {
    showMath('a^2');
    expect(lines).toEqual(['a^2']);
  });

  test('showMath takes a formula that fits, and only one', () => {
    expect(() => showMath('x'.repeat(10_001))).toThrow('tex has 10,001 letters');
    expect(() => showMath('a$$b')).toThrow('tex has $$ in it, which ends a formula');
    expect(lines).toEqual([]);
  });

  test('showMatrices prints TeX with the numbers of each matrix written alike', () => {
    showMatrices({
      W_1: [
        [1, -0.5],
        [0.25, 2],
      ],
      b: [[3]],
    });
    expect(lines).toEqual([
      String.raw`W_1 = \begin{bmatrix} 1.000 & -0.500 \\ 0.250 & 2.000 \end{bmatrix}` +
        String.raw` \qquad b = \begin{bmatrix} 3 \end{bmatrix}`,
    ]);
  });

  test('showMatrices takes what has a toArray, as mathjs’s matrices do', () => {
    showMatrices({ A: { toArray: () => [[1, 2]] } });
    expect(lines).toEqual([String.raw`A = \begin{bmatrix} 1 & 2 \end{bmatrix}`]);
  });

  test('showMatrices shows nothing of what is no matrix', () => {
    expect(() => showMatrices({ W: [[1, 2], [3]] })).toThrow(InputError);
    expect(lines).toEqual([]);
  });

  test('showMatrices writes powers of ten as TeX', () => {
    showMatrices({ A: [[1, -1e-9]] });
    expect(lines).toEqual([
      String.raw`A = \begin{bmatrix} 1.000 \times 10^{0} & -1.000 \times 10^{-9} \end{bmatrix}`,
    ]);
  });
});
