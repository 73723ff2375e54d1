import { expect, test } from 'vitest';
import { thinOut } from '../../../src/figures/curve/thin-out';

test('a short series stays whole', () => {
  expect(thinOut([3, 1, 2], 5)).toEqual([0, 1, 2]);
});

test('a long one keeps its ends and whatever stands out', () => {
  const values = Array.from({ length: 10_000 }, (_, k) => Math.sin(k / 1000));
  values[4321] = 9;
  values[8765] = -9;
  const places = thinOut(values, 50);
  expect(places.length).toBeLessThanOrEqual(102);
  expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
  for (const place of [0, 4321, 8765, 9999]) expect(places).toContain(place);
});
