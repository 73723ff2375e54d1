import { expect, test } from 'vitest';
import { logAxis, logRange } from '../../../src/figures/look/log-axis';

test('the range holds all values that have a logarithm', () => {
  const [low, high] = logRange([0, 0.001, 10, -5]);
  expect(low).toBeLessThan(-3);
  expect(high).toBeGreaterThan(1);
  expect(logRange([0])).toEqual([-1, 0]);
});

test('ticks are plain where they can be, and powers of ten elsewhere', () => {
  expect(logAxis('', [-2.1, 1.1]).ticktext).toEqual(['0.01', '0.1', '1', '10']);
  expect(logAxis('', [-6.1, -3.9]).ticktext).toEqual([
    '10<sup>−6</sup>',
    '10<sup>−5</sup>',
    '10<sup>−4</sup>',
  ]);
});

test('many powers are thinned out, few have numbers between them', () => {
  expect(logAxis('', [-15.5, 0.5]).tickvals.length).toBeLessThanOrEqual(8);
  expect(logAxis('', [0.1, 0.9]).ticktext).toEqual(['2', '5']);
  expect(logAxis('', [-0.2, 1.2]).ticktext).toEqual(['1', '3', '10']);
});
