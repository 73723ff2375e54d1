import { expect, test } from 'vitest';
import { spreadLabels } from '../../../src/figures/look/spread-labels';

test('labels that have room stay where they belong', () => {
  expect(spreadLabels([80, 10, 40], 20, [0, 100])).toEqual([80, 10, 40]);
});

test('labels at one place stand around it, in the order given', () => {
  expect(spreadLabels([50, 50, 50], 20, [0, 100])).toEqual([30, 50, 70]);
});

test('no two are nearer than the gap, and none leaves the picture', () => {
  const places = spreadLabels([98, 3, 97, 1, 52, 49], 15, [0, 100]);
  const sorted = [...places].sort((a, b) => a - b);
  for (const [k, place] of sorted.slice(1).entries()) {
    expect(place - sorted[k]).toBeGreaterThanOrEqual(15 - 1e-9);
  }
  expect(sorted[0]).toBeGreaterThanOrEqual(0);
  expect(sorted[5]).toBeLessThanOrEqual(100);
});
